import type { RefundRequest } from '../../../../src/api/contract/refund-request.ts';
import type { PurchaseRecord } from '../purchase/record.ts';
import { addDays, later, type PlainDate } from '../time/plain-date.ts';
import { dayIn } from '../time/time-zone.ts';
import { refundActions } from './derive-actions.ts';
import { thereBy, timesOf } from './parts.ts';
import type { RefundPart, RefundRequestRecord } from './record.ts';
import { appealBy } from './refusals.ts';

/** What is needed beside a request and its purchase. */
export interface RequestContext {
  readonly now: Date;
  /** The customer's. */
  readonly timeZone: string;
  /** What the purchase paid for, as it stands now. */
  readonly subscription?: { readonly id: string; readonly name: string; readonly renews: boolean };
  /** Whether there is a document of it. */
  readonly acknowledged: boolean;
}

type Part = NonNullable<RefundRequest['parts']>[number];

/** How a part stands is what the purchase knows of the refund that carries it. Whose card it is, is nobody's business but the payer's. */
const partOf = (record: RefundRequestRecord, { customer: payer, refunds }: PurchaseRecord, part: RefundPart): Part => {
  const { customer, sendOn, state } = record;
  const { amount, kind, label, lastFour } = part;
  const place = { kind, label, ...(lastFour && customer === payer && { lastFour }), ...timesOf(kind), amount };
  const refund = part.refund === undefined ? undefined : refunds.find(({ id }) => id === part.refund);
  if (!refund) {
    if (state === 'reversed') return { ...place, state: 'reversed' };
    return { ...place, ...(sendOn && { by: thereBy(kind, sendOn) }), state: 'planned' };
  }
  return {
    ...place,
    ...(refund.state === 'sent' && { by: refund.expectedBy ?? thereBy(kind, refund.on) }),
    state: refund.state,
    sentOn: refund.on,
    ...(refund.arrivedOn && { arrivedOn: refund.arrivedOn }),
  };
};

/** The day from which a decision is waited for: the days begin anew when the customer has said something more, or had the time to. */
const waitingFrom = ({ happenings, on }: RefundRequestRecord, timeZone: string): PlainDate => {
  const asked = happenings.findIndex(({ code }) => code === 'question');
  // A review that begins after a question begins again: nobody has answered.
  const restarts = happenings.filter(
    ({ code }, place) => code === 'answered' || code === 'appealed' || (code === 'under-review' && asked >= 0 && place > asked),
  );
  const last = restarts.at(-1);
  return last ? dayIn(timeZone, new Date(last.at)) : on;
};

const nextOf = (record: RefundRequestRecord, timeZone: string, parts: readonly Part[]): RefundRequest['next'] => {
  const { answerDays, question, sendOn, state } = record;
  switch (state) {
    case 'received':
    case 'under-review':
      return { code: 'decision', by: addDays(waitingFrom(record, timeZone), answerDays) };
    case 'question':
      return { code: 'answer', ...(question && { by: question.answerBy }) };
    case 'approved':
      return { code: 'sending', ...(sendOn && { by: sendOn }) };
    case 'sent': {
      const days = parts.flatMap(({ by }) => by ?? []);
      return { code: 'arrival', ...(days.length > 0 && { by: days.reduce(later) }) };
    }
    case 'return-failed':
      return { code: 'destination' };
    default:
      return undefined;
  }
};

/** The last day of an appeal, while it is not over. */
const openAppeal = (record: RefundRequestRecord, today: PlainDate): PlainDate | undefined => {
  const last = appealBy(record);
  return last !== undefined && today <= last ? last : undefined;
};

/** A request as its customer sees it now. Who of the store's people decided is not in it. */
export const deriveRequest = (record: RefundRequestRecord, purchase: PurchaseRecord, context: RequestContext): RefundRequest => {
  const { acknowledged, now, subscription, timeZone } = context;
  const { amount, declaration, decision, evidence, happenings, id, items, late, policy, question } = record;
  const { reason, reference, requestedAt, route, state, statement, version } = record;
  const today = dayIn(timeZone, now);
  const parts = (record.parts ?? []).map((part) => partOf(record, purchase, part));
  const next = nextOf(record, timeZone, parts);
  const appeal = openAppeal(record, today);
  return {
    id,
    version,
    reference,
    asOf: now.toISOString(),
    today,
    purchase: purchase.id,
    title: purchase.items[0]?.name ?? '',
    orderNumber: purchase.orderNumber,
    route,
    ...(reason && { reason }),
    ...(statement !== undefined && { statement }),
    state,
    items: [...items],
    amount,
    requestedAt,
    ...(late && { late }),
    ...(decision && { decision: decisionOf(decision, policy) }),
    ...(question && { question }),
    ...(parts.length > 0 && { parts }),
    ...(next && { next }),
    events: [...happenings],
    evidence: [...evidence],
    ...(appeal && { appealBy: appeal }),
    ...(subscription && { subscription }),
    ...(declaration && { declaration }),
    actions: refundActions(record, today, acknowledged),
  };
};

/** With the policy that it was made by, as its text was then. */
const decisionOf = (
  { amount, at, automatic, kind, note, reason }: NonNullable<RefundRequestRecord['decision']>,
  { id, sources, version }: RefundRequestRecord['policy'],
): RefundRequest['decision'] => ({
  kind,
  automatic,
  at,
  ...(amount && { amount }),
  ...(reason && { reason }),
  ...(note !== undefined && { note }),
  policy: { id, version, sources: [...sources] },
});
