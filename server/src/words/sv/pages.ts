import type { PageWords } from '../page-words.ts';

export const sv: PageWords = {
  language: 'sv',
  languageName: 'Svenska',
  languages: 'Språk',
  stepOne: 'Steg 1 av 2: ditt meddelande',
  stepTwo: 'Steg 2 av 2: kontrollera och bekräfta',
  noReason: 'Du behöver inte säga varför. Inget skickas innan du har kontrollerat det i nästa steg.',
  lawOf: (country) => `Tillämplig lag: ${country}`,
  labels: {
    contract: 'Vilket avtal?',
    name: 'Ditt namn',
    email: 'E-postadress',
    type: 'Hur säger du upp det?',
    reason: 'Skäl (frivilligt)',
    endOn: 'Dagen då det ska upphöra (frivilligt)',
  },
  hints: {
    contract: 'Ett ordernummer, en produkt eller en dag: det du vet om det.',
    email: 'Bekräftelsen skickas dit.',
    ordinary: 'Med den uppsägningstid som har avtalats.',
    extraordinary: 'Av ett viktigt skäl, utan uppsägningstid.',
    reason: 'Bara vid extraordinär uppsägning.',
    endOn: 'Lämnar du fältet tomt upphör avtalet så snart som möjligt.',
  },
  errors: {
    contract: 'Skriv vilket avtal det gäller: ett ordernummer, en produkt eller en dag räcker.',
    name: 'Skriv ditt namn.',
    email: 'Skriv en e-postadress som bekräftelsen kan skickas till, till exempel namn@example.com.',
    type: 'Välj hur du säger upp det.',
    reason: 'Säg det med färre ord.',
    endOn: 'Skriv en dag som finns, eller lämna fältet tomt.',
  },
  tooLong: (most) => `Använd högst ${most} tecken.`,
  toPutRight: 'Rätta detta:',
  error: 'Rätta',
  next: 'Gå vidare och kontrollera',
  check: {
    withdraw: 'Kontrollera det du meddelar. När du bekräftar gäller det.',
    terminate: 'Kontrollera det du meddelar. När du bekräftar gäller det.',
  },
  back: 'Gå tillbaka och ändra',
  open: { withdraw: 'Ångra avtalet här', terminate: 'Säg upp avtalet här' },
  confirm: { withdraw: 'Bekräfta frånträde', terminate: 'Bekräfta uppsägningen' },
  received: { withdraw: 'Vi har tagit emot att du ångrar avtalet', terminate: 'Din uppsägning är mottagen' },
  mailed: (address) => `Bekräftelsen skickas också till ${address}.`,
  keepIt: 'Spara bekräftelsen: skriv ut sidan eller ladda ner den som dokument.',
  download: { html: 'Ladda ner som webbsida', pdf: 'Ladda ner som PDF' },
  downloadUntil: (moment) => `Dokumenten kan laddas ner här till ${moment}.`,
  notReceived: 'Vi kunde inte ta emot meddelandet just nu. Inget har meddelats ännu, och det du skrev finns kvar. Bekräfta en gång till.',
  tooMany: (minutes) =>
    minutes === 1
      ? 'För många meddelanden har skickats från ditt nätverk på kort tid. Inget har meddelats ännu. Bekräfta en gång till om en minut.'
      : `För många meddelanden har skickats från ditt nätverk på kort tid. Inget har meddelats ännu. Bekräfta en gång till om ${minutes} minuter.`,
  unreadable: 'Det som skickades kunde inte läsas. Fyll i formuläret en gång till.',
};
