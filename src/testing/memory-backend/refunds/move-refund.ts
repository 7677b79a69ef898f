import type { Money } from '../../../api/contract/common.ts';
import type { RefundRequest, RefundState } from '../../../api/contract/refund-request.ts';
import { addDays } from '../../calendar.ts';
import { destinationOf, policyOf, toCard } from '../../refund-terms.ts';
import { shareOut } from '../../share-out.ts';
import type { World } from '../world.ts';
import { purchaseOf } from './options-for.ts';
import { writeToPurchase } from './write-to-purchase.ts';

type Decision = NonNullable<RefundRequest['decision']>;

/** What is known of a step beside the state that it leads to. What is not said follows. */
export interface RefundMove extends Partial<Omit<RefundRequest, 'decision'>> {
  /** What a person wrote. */
  readonly note?: string;
  readonly decision?: Partial<Decision>;
}

type Facts = Partial<RefundRequest>;
type Step = (world: World, request: RefundRequest, move: RefundMove) => Facts;

const DAYS_TO_ANSWER = 14;
const DAYS_TO_APPEAL = 14;

/** What was granted before an appeal stays, whatever comes of that. */
const grantedInPart = ({ decision }: RefundRequest): Money | undefined => (decision?.kind === 'partly-approved' ? decision.amount : undefined);

const isAppealed = ({ events }: RefundRequest): boolean => events.some(({ code }) => code === 'appealed');

const plannedFor = (world: World, request: RefundRequest, amount: Money): NonNullable<RefundRequest['parts']> => {
  const { today } = world;
  const planned = request.parts ?? world.planned.get(request.id);
  const tenders = purchaseOf(world, request.purchase)?.tenders ?? [];
  const places = planned ?? tenders.map((tender) => ({ ...destinationOf(tender, today), amount: tender.amount }));
  if (places.length === 0) return [{ ...toCard(amount, today), state: 'planned' }];
  const shares = shareOut(amount, places.map((place) => place.amount.amount));
  return places
    .map(({ kind, label, lastFour, hours, days, by }, index) => ({
      ...{ kind, label, lastFour, hours, days, by },
      amount: shares[index]!,
      state: 'planned' as const,
    }))
    .filter((part) => part.amount.amount > 0);
};

const approve: Step = (world, request, { decision, note }) => {
  const { amount } = request;
  const granted = decision?.amount ?? amount;
  const before = grantedInPart(request);
  const there = before ? (request.parts ?? []) : [];
  const more = before ? { ...granted, amount: granted.amount - before.amount } : granted;
  return {
    decision: {
      kind: granted.amount < amount.amount ? 'partly-approved' : 'approved',
      automatic: false,
      at: world.asOf,
      amount: granted,
      ...(note && { note }),
      policy: policyOf(request.route),
      ...decision,
    },
    parts: [...there, ...plannedFor(world, request, more)],
    appealBy: undefined,
  };
};

/** Lets each part stand otherwise; one that nobody has decided about is approved first. */
const parts =
  (more: (world: World, part: NonNullable<RefundRequest['parts']>[number]) => object): Step =>
  (world, request, move) => {
    const isLookedAtAgain = request.state === 'under-review' && grantedInPart(request) !== undefined;
    const isDecided = request.parts && request.decision && request.decision.kind !== 'declined' && !isLookedAtAgain;
    const approved = isDecided ? {} : approve(world, request, move);
    const all = approved.parts ?? request.parts ?? [];
    return { ...approved, parts: all.map((part) => ({ ...part, ...more(world, part) })) };
  };

const decline: Step = ({ asOf, today }, request, { decision, note }) => {
  if (grantedInPart(request)) return { state: 'arrived' };
  return {
    decision: {
      kind: 'declined',
      automatic: false,
      at: asOf,
      reason: 'works-as-described',
      ...(note && { note }),
      policy: policyOf(request.route),
      ...decision,
    },
    parts: undefined,
    appealBy: isAppealed(request) ? undefined : addDays(today, DAYS_TO_APPEAL),
  };
};

const steps: Record<RefundState, Step> = {
  received: () => ({}),
  'under-review': () => ({}),
  'taken-back': () => ({}),
  question: ({ asOf, today }, _, { note, question }) => ({
    question: question ?? {
      text: note ?? 'Hvilken telefon bruker du, og hva skjer når du åpner det?',
      at: asOf,
      answerBy: addDays(today, DAYS_TO_ANSWER),
    },
  }),
  approved: approve,
  declined: decline,
  sent: parts(({ today }, { state }) => (state === 'arrived' ? {} : { state: 'sent', sentOn: today })),
  arrived: (world, request, move) => {
    const facts = parts(({ today }, { arrivedOn = today, sentOn = today }) => ({ state: 'arrived', sentOn, arrivedOn }))(world, request, move);
    const isPart = (facts.decision ?? request.decision)?.kind === 'partly-approved';
    return { ...facts, appealBy: isPart && !isAppealed(request) ? addDays(world.today, DAYS_TO_APPEAL) : undefined };
  },
  'return-failed': parts(({ today }, { state, sentOn = today }) => (state === 'arrived' ? {} : { state: 'failed', sentOn })),
  reversed: parts(() => ({ state: 'reversed' })),
};

const byTime: readonly RefundState[] = ['sent', 'arrived', 'return-failed'];
const byCustomer: readonly RefundState[] = ['received', 'taken-back'];

/** Lets a request come into a state, with what belongs to it. Its version grows, and the purchase says what becomes of its money. */
export const moveRefund = (world: World, id: string, state: RefundState, move: RefundMove = {}): RefundRequest => {
  const { note, decision: _decision, question: _question, ...facts } = move;
  const request = world.refunds.get(id);
  const found = steps[state](world, request, move);
  const text = note ?? found.question?.text;
  const by = byTime.includes(state) ? 'time' : byCustomer.includes(state) ? 'customer' : 'store';
  const moved = world.refunds.change(id, {
    question: undefined,
    state,
    ...found,
    events: [...request.events, { code: state, at: world.asOf, by, ...(text && { note: text }) }],
    ...facts,
  });
  writeToPurchase(world, moved);
  return moved;
};
