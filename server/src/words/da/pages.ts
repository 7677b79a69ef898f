import type { PageWords } from '../page-words.ts';

export const da: PageWords = {
  language: 'da',
  languageName: 'Dansk',
  languages: 'Sprog',
  stepOne: 'Trin 1 af 2: din erklæring',
  stepTwo: 'Trin 2 af 2: kontrollér og bekræft',
  noReason: 'Du behøver ikke sige hvorfor. Intet sendes, før du har kontrolleret det i næste trin.',
  lawOf: (country) => `Gældende lov: ${country}`,
  labels: {
    contract: 'Hvilken aftale?',
    name: 'Dit navn',
    email: 'E-mailadresse',
    type: 'Hvordan opsiger du den?',
    reason: 'Grund (valgfrit)',
    endOn: 'Den dag, den skal ophøre (valgfrit)',
  },
  hints: {
    contract: 'Et ordrenummer, et produkt eller en dag: det, du ved om den.',
    email: 'Bekræftelsen sendes dertil.',
    ordinary: 'Med det opsigelsesvarsel, der er aftalt.',
    extraordinary: 'Af en vigtig grund, uden opsigelsesvarsel.',
    reason: 'Kun ved ophævelse.',
    endOn: 'Lader du feltet stå tomt, ophører aftalen så snart som muligt.',
  },
  errors: {
    contract: 'Skriv, hvilken aftale det drejer sig om: Et ordrenummer, et produkt eller en dag er nok.',
    name: 'Skriv dit navn.',
    email: 'Skriv en e-mailadresse, som bekræftelsen kan sendes til, for eksempel navn@example.com.',
    type: 'Vælg, hvordan du opsiger den.',
    reason: 'Sig det med færre ord.',
    endOn: 'Skriv en dag, der findes, eller lad feltet stå tomt.',
  },
  tooLong: (most) => `Brug højst ${most} tegn.`,
  toPutRight: 'Ret dette:',
  error: 'Ret',
  next: 'Gå videre og kontrollér',
  check: {
    withdraw: 'Kontrollér det, du erklærer. Når du bekræfter, gælder det.',
    terminate: 'Kontrollér det, du erklærer. Når du bekræfter, gælder det.',
  },
  back: 'Gå tilbage og ret',
  open: { withdraw: 'Fortryd aftalen her', terminate: 'Opsig aftalen her' },
  confirm: { withdraw: 'Bekræft fortrydelse', terminate: 'Bekræft opsigelsen' },
  received: { withdraw: 'Vi har modtaget, at du fortryder aftalen', terminate: 'Din opsigelse er modtaget' },
  mailed: (address) => `Bekræftelsen sendes også til ${address}.`,
  keepIt: 'Gem bekræftelsen: Udskriv siden, eller hent den som dokument.',
  download: { html: 'Hent som webside', pdf: 'Hent som PDF' },
  downloadUntil: (moment) => `Dokumenterne kan hentes her indtil den ${moment}.`,
  notReceived: 'Vi kunne ikke modtage erklæringen lige nu. Intet er erklæret endnu, og det, du skrev, står her stadig. Bekræft en gang til.',
  tooMany: (minutes) =>
    minutes === 1
      ? 'Der er sendt for mange erklæringer fra dit netværk på kort tid. Intet er erklæret endnu. Bekræft en gang til om et minut.'
      : `Der er sendt for mange erklæringer fra dit netværk på kort tid. Intet er erklæret endnu. Bekræft en gang til om ${minutes} minutter.`,
  unreadable: 'Det, der blev sendt, kunne ikke læses. Udfyld formularen en gang til.',
};
