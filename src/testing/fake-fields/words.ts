/** What the fake fields say: they stand in stories in both languages, where a provider brings words of its own. */
const english = {
  outcome: 'What the bank does',
  choose: 'Choose one',
  approves: 'It approves',
  'declines:issuer': 'It declines, and gives no reason',
  'declines:insufficient-funds': 'It declines: not enough money',
  'declines:wrong-details': 'It declines: wrong details',
  'declines:expired': 'It declines: the card has expired',
  asks: 'It asks for approval',
  holds: 'It approves, and shows a hold',
  invalid: 'Nothing: the field is filled in wrongly',
  unavailable: 'Nothing: the provider cannot be reached',
  name: 'Name on the card',
  incomplete: 'Choose what the bank does.',
  wrong: 'Choose something else.',
  asking: 'Your bank asks',
  back: 'Back to the page',
};

const norwegian: Record<keyof typeof english, string> = {
  outcome: 'Hva banken gjør',
  choose: 'Velg',
  approves: 'Den godkjenner',
  'declines:issuer': 'Den avviser uten å si hvorfor',
  'declines:insufficient-funds': 'Den avviser: ikke nok penger',
  'declines:wrong-details': 'Den avviser: feil opplysninger',
  'declines:expired': 'Den avviser: kortet er utløpt',
  asks: 'Den ber om godkjenning',
  holds: 'Den godkjenner og viser en reservasjon',
  invalid: 'Ingenting: feltet er feil utfylt',
  unavailable: 'Ingenting: leverandøren svarer ikke',
  name: 'Navn på kortet',
  incomplete: 'Velg hva banken gjør.',
  wrong: 'Velg noe annet.',
  asking: 'Banken din spør',
  back: 'Tilbake til siden',
};

export type Words = typeof english;

/** Norwegian for Norwegian pages, and English for all others. */
export const wordsFor = (locale: string): Words => (/^(nb|nn|no)\b/.test(locale) ? norwegian : english);

/** What can be chosen in the fake fields. What becomes of the token is said by its end: `memory:declines:expired`. */
export const fakeOutcomes = [
  'approves',
  'declines:issuer',
  'declines:insufficient-funds',
  'declines:wrong-details',
  'declines:expired',
  'asks',
  'holds',
  'invalid',
  'unavailable',
] as const satisfies readonly (keyof Words)[];
export type FakeOutcome = (typeof fakeOutcomes)[number];
