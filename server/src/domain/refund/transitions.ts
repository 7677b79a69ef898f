import type { Money } from '../../../../src/api/contract/common.ts';
import type { EvidenceFile } from '../../../../src/api/contract/refund-evidence.ts';
import type { RefundDeclineReason, RefundState } from '../../../../src/api/contract/refund-request.ts';
import { ProblemError } from '../../problem.ts';
import { isSameCurrency } from '../money/money.ts';
import { addDays, type PlainDate } from '../time/plain-date.ts';
import type { RefundHappening, RefundPart, RefundRequestRecord } from './record.ts';
import { grantedInPart, refusalOf, type RefundAct } from './refusals.ts';

/** When something is done: the instant, and the customer's day then. */
export interface Moment {
  readonly at: Date;
  readonly on: PlainDate;
}

/** Days in which a customer answers. A question without an answer stops nothing for ever: then it is decided by what is known. */
const answerDays = 14;

/** Fields that say what stands now, and go with the state that they belong to. */
type Standing = 'question' | 'sendOn';

interface Happened {
  readonly state: RefundState;
  /** One or more, in their order. */
  readonly happenings: readonly Omit<RefundHappening, 'at'>[];
  readonly facts?: Partial<RefundRequestRecord>;
}

const note = (text: string | undefined): { note?: string } => (text === undefined ? {} : { note: text });

const happen = (record: RefundRequestRecord, at: Date, { facts, happenings, state }: Happened): RefundRequestRecord => {
  const { question, sendOn, ...rest } = record;
  const stays: Partial<Pick<RefundRequestRecord, Standing>> =
    state === record.state ? { ...(question && { question }), ...(sendOn && { sendOn }) } : {};
  const instant = at.toISOString();
  return {
    ...rest,
    ...stays,
    ...facts,
    state,
    stateSince: state === record.state ? record.stateSince : instant,
    version: record.version + 1,
    happenings: [...record.happenings, ...happenings.map((happening) => ({ ...happening, at: instant }))],
  };
};

/** Refuses what cannot be done about a request as it stands. */
const check = (record: RefundRequestRecord, act: RefundAct, { on }: Moment, files?: readonly EvidenceFile[]): void => {
  const reason = refusalOf(record, act, { on, ...(files && { files: files.length }) });
  if (reason) throw new ProblemError('action-not-allowed', { reason });
};

const assertPart = (whole: Money, amount: Money): void => {
  const fits = isSameCurrency(whole, amount) && Number.isSafeInteger(amount.amount) && amount.amount > 0 && amount.amount <= whole.amount;
  if (!fits) throw new RangeError('What is approved must be more than nothing, and no more than was asked for.');
};

const assertAddUp = (amount: Money, parts: readonly RefundPart[]): void => {
  const sum = parts.reduce((total, part) => (isSameCurrency(part.amount, amount) ? total + part.amount.amount : Number.NaN), 0);
  if (sum !== amount.amount) throw new RangeError('The parts must add up to what is approved.');
};

/** What a request begins with. */
export type Received = Omit<
  RefundRequestRecord,
  'version' | 'state' | 'stateSince' | 'requestedAt' | 'happenings' | 'decision' | 'parts' | 'appealed' | Standing
>;

/** A new request. */
export const receive = (facts: Received, { at }: { readonly at: Date }): RefundRequestRecord => {
  const instant = at.toISOString();
  return {
    ...facts,
    version: 1,
    state: 'received',
    requestedAt: instant,
    stateSince: instant,
    happenings: [{ code: 'received', at: instant, by: 'customer' }],
  };
};

/** A person begins to look, or time lets a review begin: at once, or again when a question was not answered by its last day. */
export const beginReview = (
  record: RefundRequestRecord,
  { by = 'time', ...moment }: Moment & { readonly by?: 'store' | 'time' },
): RefundRequestRecord => {
  check(record, 'begin-review', moment);
  return happen(record, moment.at, { state: 'under-review', happenings: [{ code: 'under-review', by }] });
};

/** What is decided, by a rule (`automatic`) or by a person. */
export interface Approval extends Moment {
  /** All that was asked for, or less: the rest is declined. After an appeal, with what was granted before, and more than that. */
  readonly amount: Money;
  readonly automatic: boolean;
  readonly note?: string;
  readonly sendOn: PlainDate;
  /** Add up to the amount. */
  readonly parts: readonly RefundPart[];
}

export const approve = (record: RefundRequestRecord, approval: Approval): RefundRequestRecord => {
  check(record, 'approve', approval);
  const { amount, at, automatic, note: text, on, parts, sendOn } = approval;
  assertPart(record.amount, amount);
  if (amount.amount <= (grantedInPart(record)?.amount ?? 0)) throw new RangeError('What is approved after an appeal must be more than before.');
  assertAddUp(amount, parts);
  const kind = amount.amount === record.amount.amount ? 'approved' : 'partly-approved';
  return happen(record, at, {
    state: 'approved',
    happenings: [{ code: 'approved', by: 'store', ...note(text) }],
    facts: { decision: { kind, automatic, at: at.toISOString(), on, amount, ...note(text) }, sendOn, parts },
  });
};

/** Where a part was granted before an appeal, that stays, and its decision with it. */
export const decline = (
  record: RefundRequestRecord,
  refusal: Moment & { readonly reason: RefundDeclineReason; readonly automatic: boolean; readonly note?: string },
): RefundRequestRecord => {
  check(record, 'decline', refusal);
  const { at, automatic, note: text, on, reason } = refusal;
  if (grantedInPart(record)) return happen(record, at, { state: 'arrived', happenings: [{ code: 'declined', by: 'store', ...note(text) }] });
  return happen(record, at, {
    state: 'declined',
    happenings: [{ code: 'declined', by: 'store', ...note(text) }],
    facts: { decision: { kind: 'declined', automatic, at: at.toISOString(), on, reason, ...note(text) } },
  });
};

/** The store asks its customer something. */
export const ask = (record: RefundRequestRecord, { text, ...moment }: Moment & { readonly text: string }): RefundRequestRecord => {
  check(record, 'ask', moment);
  const { at, on } = moment;
  return happen(record, at, {
    state: 'question',
    happenings: [{ code: 'question', by: 'store', note: text }],
    facts: { question: { text, at: at.toISOString(), answerBy: addDays(on, answerDays) } },
  });
};

/** What a customer says, and the files that go with it. */
export interface Statement extends Moment {
  readonly statement: string;
  readonly evidence?: readonly EvidenceFile[];
}

const say = (record: RefundRequestRecord, act: 'answer' | 'appeal', said: Statement): RefundRequestRecord => {
  const { at, evidence = [], statement } = said;
  check(record, act, said, evidence);
  return happen(record, at, {
    state: 'under-review',
    happenings: [{ code: act === 'answer' ? 'answered' : 'appealed', by: 'customer', note: statement }],
    facts: { ...(act === 'appeal' && { appealed: true }), evidence: [...record.evidence, ...evidence] },
  });
};

export const answer = (record: RefundRequestRecord, said: Statement): RefundRequestRecord => say(record, 'answer', said);

/** Asks for another look at what was declined, in whole or in part. It is done once: the decision after it is final. */
export const appeal = (record: RefundRequestRecord, said: Statement): RefundRequestRecord => say(record, 'appeal', said);

/** Sends more files along, while nothing is decided. */
export const addEvidence = (
  record: RefundRequestRecord,
  { evidence, ...moment }: Moment & { readonly evidence: readonly EvidenceFile[] },
): RefundRequestRecord => {
  check(record, 'add-evidence', moment, evidence);
  return happen(record, moment.at, {
    state: record.state,
    happenings: [{ code: 'evidence-added', by: 'customer' }],
    facts: { evidence: [...record.evidence, ...evidence] },
  });
};

export const takeBack = (record: RefundRequestRecord, moment: Moment): RefundRequestRecord => {
  check(record, 'take-back', moment);
  return happen(record, moment.at, { state: 'taken-back', happenings: [{ code: 'taken-back', by: 'customer' }] });
};

/** The money is on its way. Each of the parts names the refund that carries it. */
export const sent = (
  record: RefundRequestRecord,
  { parts, ...moment }: Moment & { readonly parts: readonly RefundPart[] },
): RefundRequestRecord => {
  check(record, 'sent', moment);
  assertAddUp(record.decision?.amount ?? record.amount, parts);
  return happen(record, moment.at, { state: 'sent', happenings: [{ code: 'sent', by: 'time' }], facts: { parts } });
};

/** All of the money is there. */
export const arrived = (record: RefundRequestRecord, moment: Moment): RefundRequestRecord => {
  check(record, 'arrived', moment);
  return happen(record, moment.at, { state: 'arrived', happenings: [{ code: 'arrived', by: 'time' }] });
};

/** Some of the money came back. */
export const returnFailed = (record: RefundRequestRecord, moment: Moment): RefundRequestRecord => {
  check(record, 'return-failed', moment);
  return happen(record, moment.at, { state: 'return-failed', happenings: [{ code: 'return-failed', by: 'time' }] });
};

/** The customer has said where money goes that came back: it is sent there like any other that is approved. */
export const chooseDestination = (
  record: RefundRequestRecord,
  { parts, sendOn, ...moment }: Moment & Pick<Approval, 'parts' | 'sendOn'>,
): RefundRequestRecord => {
  check(record, 'choose-destination', moment);
  assertAddUp(record.decision?.amount ?? record.amount, parts);
  return happen(record, moment.at, {
    state: 'approved',
    happenings: [{ code: 'destination-chosen', by: 'customer' }],
    facts: { parts, sendOn },
  });
};

/** The store takes an approval back, while the money has not arrived. */
export const reverse = (record: RefundRequestRecord, { note: text, ...moment }: Moment & { readonly note: string }): RefundRequestRecord => {
  check(record, 'reverse', moment);
  return happen(record, moment.at, { state: 'reversed', happenings: [{ code: 'reversed', by: 'store', note: text }] });
};
