import type { RefundAction, RefundRequest } from '../api/contract/refund-request.ts';

type Facts = Omit<RefundRequest, 'actions'>;
type Name = Exclude<RefundAction['name'], 'unknown'>;
type Code = 'already-appealed' | 'appeal-window-closed' | 'decided' | 'being-decided' | 'too-many-files' | 'on-its-way';

const can = (name: Name): RefundAction => ({ name, allowed: true, via: 'api' });
const cannot = (name: Name, code: Code, until?: string): RefundAction => ({ name, allowed: false, code, ...(until && { until }) });

/** How many files one request holds. */
export const MOST_FILES = 10;

const isOpen = ({ state }: Facts): boolean => state === 'received' || state === 'under-review' || state === 'question';

/** What a back end would let the customer do about a request as it stands. */
export const refundActionsFor = (facts: Facts): RefundAction[] => [
  ...appealOf(facts),
  ...(facts.state === 'question' ? [can('answer')] : []),
  ...(facts.state === 'return-failed' ? [can('choose-destination')] : []),
  ...(isOpen(facts) ? [facts.evidence.length < MOST_FILES ? can('add-evidence') : cannot('add-evidence', 'too-many-files')] : []),
  ...takeBackOf(facts),
  can('acknowledgement'),
];

/** Whether less was granted than was asked for: the rest can be appealed, once what was granted is there. */
const isPartly = ({ decision }: Facts): boolean => decision?.kind === 'partly-approved';

const appealOf = (facts: Facts): RefundAction[] => {
  const { state, events, appealBy, today } = facts;
  if (state !== 'declined' && !(state === 'arrived' && isPartly(facts))) return [];
  if (events.some(({ code }) => code === 'appealed')) return [cannot('appeal', 'already-appealed')];
  if (!appealBy) return [];
  return [appealBy < today ? cannot('appeal', 'appeal-window-closed', appealBy) : can('appeal')];
};

const takeBackOf = (facts: Facts): RefundAction[] => {
  if (isOpen(facts)) return isPartly(facts) ? [] : [can('take-back')];
  return facts.state === 'approved' || facts.state === 'sent' ? [cannot('take-back', 'on-its-way')] : [];
};
