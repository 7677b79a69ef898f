import type { OperationInput } from '../api/contract/operation.ts';
import type { Purchase } from '../api/contract/purchase.ts';
import type { RefundOptions } from '../api/contract/refund-options.ts';
import type { previewRefund, RefundLine, RefundPreview } from '../api/contract/refund-preview.ts';
import { addDays, daysBetween } from './calendar.ts';
import { withAmount } from './money.ts';
import { ANSWER_DAYS, policyOf } from './refund-terms.ts';
import { shareOut, sumOf } from './share-out.ts';

export type RefundSelection = OperationInput<typeof previewRefund>['body'];

/** What a selection comes to, by the rules of the sample store: lines, parts and taxes add up. */
export const refundPreviewOf = (options: RefundOptions, selection: RefundSelection, purchase?: Purchase): RefundPreview => {
  const { version, asOf, today } = options;
  const { items, route, destination = 'original' } = selection;
  const lines = options.items.filter(({ id }) => items.includes(id)).map((item) => lineOf(item, selection, options, purchase));
  const amount = sumOf(lines.map((line) => line.amount));
  const option = options.routes.find((one) => one.route === route);
  const decision = option?.decision ?? 'review';
  const share = options.amount.amount ? amount.amount / options.amount.amount : 0;
  const days = option?.answerDays ?? ANSWER_DAYS;
  return {
    purchase: options.purchase,
    version,
    asOf,
    today,
    route,
    lines,
    amount,
    taxes: taxesOf(purchase).map(({ name, rate, part }) => ({
      name,
      rate,
      amount: withAmount(amount, Math.round(amount.amount * part)),
    })),
    ...(options.original && { original: withAmount(options.original, Math.round(options.original.amount * share)) }),
    ...(purchase?.conversion && { rate: purchase.conversion.rate }),
    parts: partsOf(options, amount, destination, purchase),
    consequences: consequencesOf(options, selection),
    decision,
    ...(decision === 'review' && { decidedBy: addDays(today, days) }),
    policy: policyOf(route),
  };
};

const lineOf = (
  { id, name, amount, refunded, refundable = withAmount(amount, 0) }: RefundOptions['items'][number],
  { route }: RefundSelection,
  { today }: RefundOptions,
  purchase?: Purchase,
): RefundLine => {
  const { from, to } = purchase?.subscription ?? {};
  if (route === 'withdraw' && from && to && !refunded) {
    const total = daysBetween(from, to);
    const left = Math.min(total, Math.max(0, daysBetween(today, to)));
    const prorated = withAmount(amount, Math.round((amount.amount * left) / total));
    return { item: id, name, amount: prorated, kind: 'prorated', of: amount, days: { from, to, total, left } };
  }
  return { item: id, name, amount: refundable, kind: refunded ? 'partial' : 'full', of: amount };
};

/** Each tax of the purchase, as a part of what was paid. */
const taxesOf = (purchase?: Purchase) => {
  if (!purchase) return [{ name: 'MVA', rate: '25', part: 0.2 }];
  const sold = purchase.items.reduce((sum, { amount }) => sum + amount.amount, 0);
  const onTop = purchase.taxes.reduce((sum, { amount, included }) => sum + (included ? 0 : amount.amount), 0);
  return purchase.taxes.map(({ name, rate, amount }) => ({ name, rate, part: amount.amount / (sold + onTop) }));
};

const partsOf = (
  { destinations }: RefundOptions,
  amount: RefundPreview['amount'],
  choice: 'original' | 'balance',
  purchase?: Purchase,
): RefundPreview['parts'] => {
  const { parts } = destinations.find((one) => one.choice === choice) ?? destinations[0]!;
  const tenders = choice === 'original' ? purchase?.tenders : undefined;
  const weights = parts.map((_, place) => (tenders?.[place] ? leftOf(tenders[place], purchase!) : 1));
  const amounts = shareOut(amount, weights);
  return parts.map((part, place) => ({ ...part, amount: amounts[place]! })).filter((part) => part.amount.amount > 0);
};

/** What has not gone back yet to where it came from. */
const leftOf = ({ amount, label }: Purchase['tenders'][number], { refunds }: Purchase): number => {
  const back = refunds.filter(({ to, state }) => to === label && state !== 'failed' && state !== 'reversed');
  return back.reduce((left, refund) => left - refund.amount.amount, amount.amount);
};

const consequencesOf = ({ subscription, today, items }: RefundOptions, { route, items: ids }: RefundSelection): RefundPreview['consequences'] => {
  if (!subscription) return items.filter(({ id }) => ids.includes(id)).map(({ name }) => ({ code: 'access-ends', on: today, name }));
  const { name, renews } = subscription;
  if (route === 'withdraw') return [{ code: 'contract-ends', on: today, name }, { code: 'access-ends', on: today, name }];
  return [{ code: 'access-ends', on: today, name }, ...(renews ? [{ code: 'subscription-continues' as const, name }] : [])];
};
