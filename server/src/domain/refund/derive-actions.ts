import type { RefundAction } from '../../../../src/api/contract/refund-request.ts';
import type { RefundReview } from '../../../../src/api/contract/refund-review.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { RefundRequestRecord } from './record.ts';
import { appealBy, grantedInPart, isOpen, refusalOf, type RefundAct } from './refusals.ts';

type Name = Exclude<RefundAction['name'], 'unknown' | 'acknowledgement'>;

/** Whether somebody could expect to do it, so that it is shown even where it is blocked. */
const makesSense: Readonly<Record<Name, (record: RefundRequestRecord) => boolean>> = {
  appeal: (record) => record.state === 'declined' || (record.state === 'arrived' && grantedInPart(record) !== undefined),
  answer: ({ state }) => state === 'question',
  'choose-destination': ({ state }) => state === 'return-failed',
  'add-evidence': isOpen,
  'take-back': (record) => (isOpen(record) && !grantedInPart(record)) || record.state === 'approved' || record.state === 'sent',
};

/** What a customer can do about a request on a day, and what is blocked and why. `acknowledged`: there is a document of it. */
export const refundActions = (record: RefundRequestRecord, today: PlainDate, acknowledged: boolean): RefundAction[] => {
  const names = (Object.keys(makesSense) as Name[]).filter((name) => makesSense[name](record));
  const actions = names.map((name): RefundAction => {
    const code = refusalOf(record, name, { on: today, files: name === 'add-evidence' ? 1 : 0 });
    if (!code) return { name, allowed: true, via: 'api' };
    const until = code === 'appeal-window-closed' ? appealBy(record) : undefined;
    return { name, allowed: false, code, ...(until && { until }) };
  });
  return acknowledged ? [...actions, { name: 'acknowledgement', allowed: true, via: 'api' }] : actions;
};

const actOf: Readonly<Record<RefundReview['decisions'][number], RefundAct>> = {
  approve: 'approve',
  decline: 'decline',
  question: 'ask',
  reverse: 'reverse',
};

/** What the store's people can decide about a request just now. */
export const refundDecisions = (record: RefundRequestRecord, today: PlainDate): RefundReview['decisions'] =>
  (Object.keys(actOf) as RefundReview['decisions']).filter((name) => !refusalOf(record, actOf[name], { on: today }));
