import type { PageWords } from '../page-words.ts';

export const nn: PageWords = {
  language: 'nn',
  languageName: 'Nynorsk',
  languages: 'Språk',
  stepOne: 'Steg 1 av 2: erklæringa di',
  stepTwo: 'Steg 2 av 2: kontroller og stadfest',
  noReason: 'Du treng ikkje seie kvifor. Ingenting blir sendt før du har kontrollert det i neste steg.',
  lawOf: (country) => `Gjeldande lov: ${country}`,
  labels: {
    contract: 'Kva for avtale?',
    name: 'Namnet ditt',
    email: 'E-postadresse',
    type: 'Korleis seier du opp?',
    reason: 'Grunn (valfritt)',
    endOn: 'Dagen avtalen skal ta slutt (valfritt)',
  },
  hints: {
    contract: 'Eit ordrenummer, eit produkt eller ein dag: det du veit om avtalen.',
    email: 'Stadfestinga blir send dit.',
    ordinary: 'Med den oppseiingstida som er avtalt.',
    extraordinary: 'Av ein viktig grunn, utan oppseiingstid.',
    reason: 'Berre ved ekstraordinær oppseiing.',
    endOn: 'Lèt du feltet stå tomt, tek avtalen slutt så snart som mogleg.',
  },
  errors: {
    contract: 'Skriv kva avtale det gjeld: Eit ordrenummer, eit produkt eller ein dag er nok.',
    name: 'Skriv namnet ditt.',
    email: 'Skriv ei e-postadresse som stadfestinga kan sendast til, til dømes namn@example.com.',
    type: 'Vel korleis du seier opp.',
    reason: 'Sei det med færre ord.',
    endOn: 'Skriv ein dag som finst, eller la feltet stå tomt.',
  },
  tooLong: (most) => `Bruk høgst ${most} teikn.`,
  toPutRight: 'Rett opp dette:',
  error: 'Rett opp',
  next: 'Gå vidare og kontroller',
  check: {
    withdraw: 'Kontroller det du erklærer. Når du stadfestar, gjeld det.',
    terminate: 'Kontroller det du erklærer. Når du stadfestar, gjeld det.',
  },
  back: 'Gå tilbake og endre',
  open: { withdraw: 'Angre avtalen her', terminate: 'Sei opp avtalen her' },
  confirm: { withdraw: 'Stadfest at du angrar', terminate: 'Stadfest oppseiinga' },
  received: { withdraw: 'Vi har fått melding om at du angrar avtalen', terminate: 'Oppseiinga di er motteken' },
  mailed: (address) => `Stadfestinga blir òg send til ${address}.`,
  keepIt: 'Ta vare på stadfestinga: Skriv ut sida, eller last ho ned som dokument.',
  download: { html: 'Last ned som nettside', pdf: 'Last ned som PDF' },
  downloadUntil: (moment) => `Dokumenta kan lastast ned her til ${moment}.`,
  notReceived: 'Vi kunne ikkje ta imot erklæringa akkurat no. Ingenting er erklært enno, og det du skreiv, står her framleis. Stadfest ein gong til.',
  tooMany: (minutes) =>
    minutes === 1
      ? 'Det er sendt for mange erklæringar frå nettverket ditt på kort tid. Ingenting er erklært enno. Stadfest ein gong til om eitt minutt.'
      : `Det er sendt for mange erklæringar frå nettverket ditt på kort tid. Ingenting er erklært enno. Stadfest ein gong til om ${minutes} minutt.`,
  unreadable: 'Det som blei sendt, kunne ikkje lesast. Fyll ut skjemaet ein gong til.',
};
