/** The words of the invented bank, in its two languages. */
const texts = {
  en: {
    lang: 'en',
    bank: 'Fjordbanken',
    invented: 'An invented bank, to try things out. No money moves.',
    approve: 'Approve',
    decline: 'Decline',
    cancel: 'Cancel',
    app: 'Approve in the app in 5 seconds',
    titlePay: 'Approve this payment',
    titleCard: 'Confirm your card',
    cardWhy: 'The shop wants to save this card. Nothing is charged now.',
    payee: 'To',
    subject: 'For',
    amount: 'Amount',
    until: 'Answer by',
    waiting: 'Waiting for the app on your phone …',
    succeeded: 'Approved',
    failed: 'Declined',
    abandoned: 'Cancelled',
    'timed-out': 'The time has run out',
    endedFramed: 'You can go on in the shop.',
    endedAlone: 'You can close this page.',
    back: 'Back to the shop',
    unknownTitle: 'There is nothing to approve here',
    unknown: 'This address is not known, or not valid any more. Go back to the shop and begin again.',
    refusedTitle: 'This answer was not taken',
    refused: 'It did not come from this page. Open the page again and answer here.',
    other: 'Norsk',
    otherLang: 'nb',
  },
  nb: {
    lang: 'nb',
    bank: 'Fjordbanken',
    invented: 'En oppdiktet bank til utprøving. Ingen penger flyttes.',
    approve: 'Godkjenn',
    decline: 'Avvis',
    cancel: 'Avbryt',
    app: 'Godkjenn i appen om 5 sekunder',
    titlePay: 'Godkjenn betalingen',
    titleCard: 'Bekreft kortet ditt',
    cardWhy: 'Butikken vil lagre dette kortet. Ingenting belastes nå.',
    payee: 'Til',
    subject: 'For',
    amount: 'Beløp',
    until: 'Svar innen',
    waiting: 'Venter på appen på telefonen din …',
    succeeded: 'Godkjent',
    failed: 'Avvist',
    abandoned: 'Avbrutt',
    'timed-out': 'Tiden er ute',
    endedFramed: 'Du kan fortsette i butikken.',
    endedAlone: 'Du kan lukke denne siden.',
    back: 'Tilbake til butikken',
    unknownTitle: 'Det er ingenting å godkjenne her',
    unknown: 'Adressen er ukjent eller gjelder ikke lenger. Gå tilbake til butikken og begynn på nytt.',
    refusedTitle: 'Svaret ble ikke tatt imot',
    refused: 'Det kom ikke fra denne siden. Åpne siden på nytt og svar her.',
    other: 'English',
    otherLang: 'en',
  },
} as const;

export type BankTexts = (typeof texts)['en' | 'nb'];

/** The words for a language tag or an `Accept-Language`; English where it asks for neither. */
export const bankTexts = (language: string): BankTexts => {
  const first = language.split(',').map((one) => one.trim().slice(0, 2).toLowerCase());
  const wanted = first.find((one) => ['en', 'nb', 'nn', 'no'].includes(one)) ?? 'en';
  return wanted === 'en' ? texts.en : texts.nb;
};
