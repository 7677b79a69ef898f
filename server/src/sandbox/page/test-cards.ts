import { passesLuhn } from './card-number.ts';

/** A card that exists for tests alone, and what happens to who uses it. */
export interface TestCard {
  /** All digits but the last four. */
  readonly first: string;
  readonly lastFour: string;
  readonly brand: string;
  /** As the sandbox's tokens have it, without `sandbox:`. */
  readonly behaviour: string;
  /** Where it was issued. */
  readonly country: string;
}

const visa = (first: string, lastFour: string, behaviour: string, country = 'NO'): TestCard => ({
  first,
  lastFour,
  brand: 'visa',
  behaviour,
  country,
});

/** Numbers that are well known for tests, and lead to no account. `README.md` says in words what each does. */
export const testCards: readonly TestCard[] = [
  visa('424242424242', '4242', 'approves'),
  { first: '555555555555', lastFour: '4444', brand: 'mastercard', behaviour: 'approves', country: 'NO' },
  { first: '37828224631', lastFour: '0005', brand: 'amex', behaviour: 'approves', country: 'NO' },
  { first: '305693000902', lastFour: '0004', brand: 'diners', behaviour: 'approves', country: 'NO' },
  visa('400000000000', '3220', 'challenges:frame'),
  visa('400000000000', '3063', 'challenges:redirect'),
  visa('400000000000', '3097', 'times-out'),
  visa('400000840000', '1629', 'challenge-then-declines:do-not-honor'),
  visa('400000276000', '3184', 'soft-declines'),
  visa('400000000000', '0002', 'declines-code:do-not-honor'),
  visa('400000000000', '9979', 'declines-code:lost-or-stolen'),
  visa('410000000000', '0019', 'declines-code:suspected-fraud'),
  visa('400000000000', '9995', 'declines-code:insufficient-funds'),
  visa('400000000000', '0127', 'declines-code:incorrect-details'),
  visa('400000000000', '0069', 'declines-code:expired-card'),
  visa('400000000000', '6975', 'declines-code:limit-exceeded'),
  visa('400000076000', '0002', 'declines-code:country-not-supported', 'BR'),
  visa('400000000000', '0119', 'declines-code:provider-error'),
  visa('400000000000', '0341', 'saves-then:declines-code:insufficient-funds'),
  visa('400000826000', '3178', 'saves-then:challenge-then-declines:insufficient-funds'),
  visa('400000000000', '0077', 'holds'),
  visa('400000000000', '0259', 'processing'),
  visa('400000000000', '5126', 'returns-refunds'),
];

/** The test card of a number, recognised by its first digits, its last four and its check digit. */
export const findTestCard = (digits: string): TestCard | undefined =>
  passesLuhn(digits)
    ? testCards.find(({ first, lastFour }) => digits.length === first.length + 4 && digits.startsWith(first) && digits.endsWith(lastFour))
    : undefined;

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Letters alone, so that nothing in a token looks like a number. */
const unique = (): string => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => letters[byte % letters.length]).join('');

/** What the page gets instead of the number. `expires` is `YYYY-MM`. */
export const toToken = ({ behaviour, brand, lastFour, country }: TestCard, expires: string): string =>
  ['sandbox-card', behaviour, brand, lastFour, expires, country, unique()].join('.');
