import type { RefundRequest } from '../api/contract/refund-request.ts';
import { addDays, asOf, today } from './calendar.ts';
import type { Fixture } from './fixture-of.ts';
import { nok } from './money.ts';
import { orderNumberOf } from './order-number.ts';
import { referenceOf } from './reference-of.ts';
import { refundActionsFor } from './refund-actions-for.ts';
import { ANSWER_DAYS, policyOf } from './refund-terms.ts';
import { sumOf } from './share-out.ts';

type Event = RefundRequest['events'][number];

/** One thing that happened, on a day of November. */
export const event = (code: Event['code'], day: string, by: Event['by'] = 'store', note?: string): Event => ({
  code,
  at: `2026-11-${day}:00.000Z`,
  by,
  ...(note && { note }),
});

/** What somebody, or a rule, has decided. */
export const decided = (
  kind: 'approved' | 'partly-approved' | 'declined',
  more: Partial<NonNullable<RefundRequest['decision']>> = {},
): NonNullable<RefundRequest['decision']> => ({
  kind,
  automatic: false,
  at: '2026-11-22T11:30:00.000Z',
  ...(kind !== 'declined' && { amount: nok(119) }),
  policy: policyOf('fault'),
  ...more,
});

/** What happens next by itself, as far as the state tells. The days of an answer begin anew when the customer has said something more. */
export const nextOf = ({ state, events, requestedAt, question, parts, today }: Omit<RefundRequest, 'actions'>): RefundRequest['next'] => {
  const from = events.findLast(({ code }) => code === 'answered' || code === 'appealed')?.at ?? requestedAt;
  if (state === 'received' || state === 'under-review') return { code: 'decision', by: addDays(from.slice(0, 10), ANSWER_DAYS) };
  if (state === 'question') return { code: 'answer', ...(question?.answerBy && { by: question.answerBy }) };
  if (state === 'approved') return { code: 'sending', by: addDays(today, 1) };
  if (state === 'return-failed') return { code: 'destination' };
  const by = parts?.map((part) => part.by ?? '').sort().at(-1);
  return state === 'sent' ? { code: 'arrival', ...(by && { by }) } : undefined;
};

/**
 * A whole request out of what distinguishes it: what is not given follows from what is. An ordinary one asks for one thing that does not
 * work, and was received an hour ago.
 */
export const completeRefundRequest = (facts: Partial<RefundRequest> = {}): RefundRequest => {
  const { id = 'req_received', purchase = 'pur_paid', title = 'Turkart Norge', route = 'fault' } = facts;
  const items = facts.items ?? [{ id: `${purchase}_1`, name: title, amount: facts.amount ?? nok(119) }];
  const rest = {
    id,
    version: 1,
    reference: referenceOf('REF', id),
    asOf,
    today,
    purchase,
    title,
    orderNumber: orderNumberOf(purchase),
    route,
    ...(route === 'fault' && { reason: 'does-not-work' as const, statement: 'Kartet åpner seg ikke på telefonen min.' }),
    state: 'received',
    items,
    amount: sumOf(items.map(({ amount }) => amount)),
    requestedAt: '2026-11-24T08:00:00.000Z',
    events: [event('received', '24T08:00', 'customer')],
    evidence: [],
    ...facts,
  } satisfies Omit<RefundRequest, 'actions'>;
  const next = 'next' in facts ? facts.next : nextOf(rest);
  return { ...rest, next, actions: facts.actions ?? refundActionsFor(rest) };
};

/** Makes a fixture out of what distinguishes its situation. */
export const fixture =
  (situation: Partial<RefundRequest> = {}): Fixture<RefundRequest> =>
  (overrides = {}) =>
    // Through JSON: what a server sends has no `undefined`, and no two samples share an object.
    JSON.parse(JSON.stringify(completeRefundRequest({ ...situation, ...overrides }))) as RefundRequest;
