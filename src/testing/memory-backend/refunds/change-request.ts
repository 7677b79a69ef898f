import { maskCardNumbers } from '../../../api/contract/card-number.ts';
import type { RefundRequestChange } from '../../../api/contract/refund-request-operations.ts';
import type { RefundRequest } from '../../../api/contract/refund-request.ts';
import { MOST_FILES } from '../../refund-actions-for.ts';
import { balanceOf, timesOf } from '../../refund-terms.ts';
import { MemoryProblem } from '../problem.ts';
import type { World } from '../world.ts';
import { writeToPurchase } from './write-to-purchase.ts';

type Kind = RefundRequestChange['kind'];
type Change<K extends Kind> = Extract<RefundRequestChange, { kind: K }>;
type Facts = Partial<RefundRequest>;
type Rules = { [K in Kind]: (world: World, request: RefundRequest, change: Change<K>) => Facts };

/** One more thing that the customer did. */
const events = ({ events }: RefundRequest, at: string, code: RefundRequest['events'][number]['code'], note?: string): Facts => ({
  events: [...events, { code, at, by: 'customer', ...(note !== undefined && { note: maskCardNumbers(note) }) }],
});

const withFiles = ({ refunds }: World, { evidence }: RefundRequest, ids: readonly string[] = []): Facts => {
  if (evidence.length + ids.length > MOST_FILES) throw new MemoryProblem('action-not-allowed', { reason: 'too-many-files' });
  return { evidence: [...evidence, ...refunds.take(ids)] };
};

const rules: Rules = {
  appeal: (world, request, { statement, evidence }) => ({
    state: 'under-review',
    appealBy: undefined,
    ...withFiles(world, request, evidence),
    ...events(request, world.asOf, 'appealed', statement),
  }),
  answer: (world, request, { statement, evidence }) => ({
    state: 'under-review',
    question: undefined,
    ...withFiles(world, request, evidence),
    ...events(request, world.asOf, 'answered', statement),
  }),
  'add-evidence': (world, request, { evidence }) => ({
    ...withFiles(world, request, evidence),
    ...events(request, world.asOf, 'evidence-added'),
  }),
  'take-back': (world, request) => ({ state: 'taken-back', question: undefined, ...events(request, world.asOf, 'taken-back') }),
  'choose-destination': (world, request, { to }) => {
    const { asOf: at, today, wallet } = world;
    const chosen = 'method' in to ? wallet.get(to.method) : undefined;
    const { hours, days, by, ...place } = chosen
      ? { kind: 'card' as const, label: chosen.label, lastFour: chosen.lastFour, ...timesOf('card', today) }
      : { ...balanceOf(today), lastFour: undefined };
    const parts = request.parts?.map((part) =>
      part.state === 'failed' ? { ...place, hours, days, by, amount: part.amount, state: 'sent' as const, sentOn: today } : part,
    );
    const chose = { code: 'destination-chosen', at, by: 'customer' } as const;
    return { state: 'sent', parts, events: [...request.events, chose, { code: 'sent', at, by: 'time' }] };
  },
};

/** Does what the customer wants about a request. Whether it is allowed has been looked at already. */
export const changeRequest = (world: World, request: RefundRequest, change: RefundRequestChange): RefundRequest => {
  const rule = rules[change.kind] as (world: World, request: RefundRequest, change: RefundRequestChange) => Facts;
  const changed = world.refunds.change(request.id, rule(world, request, change));
  if (change.kind === 'choose-destination') writeToPurchase(world, changed);
  return changed;
};
