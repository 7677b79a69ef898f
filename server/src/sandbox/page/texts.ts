/** The words of the hosted fields, in the two languages of the sandbox. */
const texts = {
  en: {
    lang: 'en',
    number: 'Card number',
    expiry: 'Expires',
    expiryHint: 'Month and year, as on the card',
    code: 'Security code',
    codeHint: 'Three digits on the back',
    codeHintFour: 'Four digits on the front',
    numberHint: 'Test cards only',
    brandIs: (brand: string) => `${brand}, test cards only`,
    numberMissing: 'Enter the card number.',
    numberIncomplete: 'The card number has too few digits.',
    numberWrong: 'This card number has a mistake in it. Check each digit.',
    onlyTestCards: 'Only test cards work here. Never enter a real card.',
    expiryMissing: 'Enter the month and the year.',
    expiryWrong: 'Enter the month and the year like this: 08 / 30.',
    expiryPast: 'This card has expired. Check the date.',
    codeMissing: 'Enter the security code.',
    codeWrong: (digits: number) => `The security code has ${digits} digits.`,
  },
  nb: {
    lang: 'nb',
    number: 'Kortnummer',
    expiry: 'Utløper',
    expiryHint: 'Måned og år, slik det står på kortet',
    code: 'Sikkerhetskode',
    codeHint: 'Tre sifre på baksiden',
    codeHintFour: 'Fire sifre på forsiden',
    numberHint: 'Bare testkort',
    brandIs: (brand: string) => `${brand}, bare testkort`,
    numberMissing: 'Skriv inn kortnummeret.',
    numberIncomplete: 'Kortnummeret har for få sifre.',
    numberWrong: 'Det er en feil i kortnummeret. Kontroller hvert siffer.',
    onlyTestCards: 'Bare testkort virker her. Skriv aldri inn et ekte kort.',
    expiryMissing: 'Skriv inn måned og år.',
    expiryWrong: 'Skriv måned og år slik: 08 / 30.',
    expiryPast: 'Kortet er utløpt. Kontroller datoen.',
    codeMissing: 'Skriv inn sikkerhetskoden.',
    codeWrong: (digits: number) => `Sikkerhetskoden har ${digits} sifre.`,
  },
} as const;

export type Texts = (typeof texts)['en' | 'nb'];

/** The words for a locale; English where there are none. */
export const textsFor = (locale: string): Texts => (/^(nb|nn|no)\b/i.test(locale) ? texts.nb : texts.en);
