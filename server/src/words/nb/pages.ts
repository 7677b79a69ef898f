import type { PageWords } from '../page-words.ts';

export const nb: PageWords = {
  language: 'nb',
  languageName: 'Norsk',
  languages: 'Språk',
  stepOne: 'Steg 1 av 2: erklæringen din',
  stepTwo: 'Steg 2 av 2: kontroller og bekreft',
  noReason: 'Du trenger ikke å si hvorfor. Ingenting sendes før du har kontrollert det i neste steg.',
  lawOf: (country) => `Gjeldende lov: ${country}`,
  labels: {
    contract: 'Hvilken avtale?',
    name: 'Navnet ditt',
    email: 'E-postadresse',
    type: 'Hvordan sier du opp?',
    reason: 'Grunn (valgfritt)',
    endOn: 'Dagen den skal ta slutt (valgfritt)',
  },
  hints: {
    contract: 'Et ordrenummer, et produkt eller en dag: det du vet om den.',
    email: 'Bekreftelsen sendes dit.',
    ordinary: 'Med den oppsigelsestiden som er avtalt.',
    extraordinary: 'Av en viktig grunn, uten oppsigelsestid.',
    reason: 'Bare ved ekstraordinær oppsigelse.',
    endOn: 'Lar du feltet stå tomt, tar avtalen slutt så snart som mulig.',
  },
  errors: {
    contract: 'Skriv hvilken avtale det gjelder: Et ordrenummer, et produkt eller en dag er nok.',
    name: 'Skriv navnet ditt.',
    email: 'Skriv en e-postadresse som bekreftelsen kan sendes til, for eksempel navn@example.com.',
    type: 'Velg hvordan du sier opp.',
    reason: 'Si det med færre ord.',
    endOn: 'Skriv en dag som finnes, eller la feltet stå tomt.',
  },
  tooLong: (most) => `Bruk høyst ${most} tegn.`,
  toPutRight: 'Rett dette:',
  error: 'Rett opp',
  next: 'Gå videre og kontroller',
  check: {
    withdraw: 'Kontroller det du erklærer. Når du bekrefter, gjelder det.',
    terminate: 'Kontroller det du erklærer. Når du bekrefter, gjelder det.',
  },
  back: 'Gå tilbake og endre',
  open: { withdraw: 'Angre avtalen her', terminate: 'Si opp avtalen her' },
  confirm: { withdraw: 'Bekreft angrer', terminate: 'Bekreft oppsigelsen' },
  received: { withdraw: 'Vi har mottatt at du angrer avtalen', terminate: 'Oppsigelsen din er mottatt' },
  mailed: (address) => `Bekreftelsen sendes også til ${address}.`,
  keepIt: 'Ta vare på bekreftelsen: Skriv ut siden, eller last den ned som dokument.',
  download: { html: 'Last ned som nettside', pdf: 'Last ned som PDF' },
  downloadUntil: (moment) => `Dokumentene kan lastes ned her til ${moment}.`,
  notReceived: 'Vi kunne ikke ta imot erklæringen akkurat nå. Ingenting er erklært ennå, og det du skrev, står her fortsatt. Bekreft en gang til.',
  tooMany: (minutes) =>
    minutes === 1
      ? 'Det er sendt for mange erklæringer fra nettverket ditt på kort tid. Ingenting er erklært ennå. Bekreft en gang til om et minutt.'
      : `Det er sendt for mange erklæringer fra nettverket ditt på kort tid. Ingenting er erklært ennå. Bekreft en gang til om ${minutes} minutter.`,
  unreadable: 'Det som ble sendt, kunne ikke leses. Fyll ut skjemaet en gang til.',
};
