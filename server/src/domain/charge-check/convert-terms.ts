import type { Money } from '../../../../src/api/contract/common.ts';
import { allocate } from '../money/allocate.ts';
import { convert } from '../money/convert.ts';
import { withAmount } from '../money/money.ts';
import { sumOf } from '../purchase/sums.ts';
import type { ReferenceRate } from './books.ts';
import type { Finding, Term } from './finding.ts';
import { titleOf, type Movement } from './movement.ts';
import type { Asked } from './question.ts';
import { ratio, referenceRate } from './rates.ts';

/** How far, in thousandths, a bank's rate may be from the merchant's of the day, either way. */
const rateBand = 15;
/** How much more, in thousandths, a bank may take for converting. Most take 15 to 35. */
const feeBand = 45;
/** How far the bank's own rate may be off what it charged: it writes few digits. */
const statedBand = 5;

type Converted = Required<Pick<Finding, 'working' | 'conversion'>>;

const termsFor = (movements: readonly Movement[], amounts: readonly Money[]): Term[] =>
  movements.map(({ on, purchase }, index) => ({ code: 'converted', amount: amounts[index]!, label: titleOf(purchase.record), on }));

/** What is left between the converted amount and the asked one: a fee, a difference of rates, or too much to be either. */
const restTerm = (sum: Money, asked: Money, band: number): Term[] | undefined => {
  const rest = asked.amount - sum.amount;
  const within = (thousandths: number): boolean => Math.abs(rest) * 1000 <= sum.amount * thousandths;
  if (rest === 0) return [];
  if (within(band)) return [{ code: 'rate-difference', amount: withAmount(asked, rest) }];
  return rest > 0 && within(feeBand + band) ? [{ code: 'fee', amount: withAmount(asked, rest) }] : undefined;
};

/** Nobody's rate is known: what the bank's must have been, if the line itself says that the one became the other. */
const byItself = (movements: readonly Movement[], asked: Money, original: Money): Converted => {
  const parts = allocate(asked.amount, movements.map(({ amount }) => amount.amount));
  const a = BigInt(asked.amount) * 10n ** BigInt(original.scale);
  const b = BigInt(original.amount) * 10n ** BigInt(asked.scale);
  return {
    working: termsFor(movements, parts.map((part) => withAmount(asked, part))),
    conversion: { original, rate: ratio(a, b), source: 'bank' },
  };
};

/**
 * How charges in the shop's currency became the asked amount in another: each at the bank's rate where the line has it, else at
 * the merchant's of the day, then the bank's fee or the difference between rates. How much of it is which, a bank that
 * puts its fee into its rate does not say: little is called a difference and more a fee. Undefined where it is too much.
 */
export const convertTerms = (
  movements: readonly Movement[],
  asked: Asked,
  rates: readonly ReferenceRate[],
): Converted | undefined => {
  const [first] = movements;
  if (!first) return undefined;
  const { currency } = first.amount;
  const original = sumOf(first.amount, movements.map(({ amount }) => amount));
  const rate = asked.rate ?? referenceRate(rates, currency, asked.amount.currency, first.on);
  if (rate === undefined) return asked.original ? byItself(movements, asked.amount, original) : undefined;
  const amounts = movements.map(({ amount }) => convert(amount, rate, asked.amount));
  const rest = restTerm(sumOf(asked.amount, amounts), asked.amount, asked.rate === undefined ? rateBand : statedBand);
  return rest && {
    working: [...termsFor(movements, amounts), ...rest],
    conversion: { original, rate, source: asked.rate === undefined ? 'reference' : 'bank' },
  };
};
