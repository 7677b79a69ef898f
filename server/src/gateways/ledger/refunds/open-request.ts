import { randomUUID } from 'node:crypto';
import { maskCardNumbers } from '../../../../../src/api/contract/card-number.ts';
import type { EvidenceFile } from '../../../../../src/api/contract/refund-evidence.ts';
import type { Database } from '../../../database.ts';
import { keepAcknowledgement } from '../../../documents/acknowledgement/keep.ts';
import { refundRequestContent } from '../../../documents/acknowledgement/refund-request-content.ts';
import type { Item, PurchaseRecord } from '../../../domain/purchase/record.ts';
import { policyOf, type RefundContext } from '../../../domain/refund/eligibility.ts';
import { planRefund, type RefundPlan, type RefundWish } from '../../../domain/refund/plan-refund.ts';
import { productKindOf } from '../../../domain/refund/product-kind.ts';
import type { RefundRequestRecord } from '../../../domain/refund/record.ts';
import { approve, receive } from '../../../domain/refund/transitions.ts';
import { withdrawalOf } from '../../../domain/refund/withdrawal.ts';
import { addDays, type PlainDate } from '../../../domain/time/plain-date.ts';
import { readNames } from '../../../names/read-names.ts';
import type { Ledger } from '../carry-out.ts';
import { readTimeZone } from '../customers.ts';
import { drawReference } from '../support/reference.ts';
import { readRefundContext } from './refund-options.ts';
import { insertRequest } from './request-rows.ts';

/** What is asked for, by a customer or by what they declared. */
export interface Opening extends Pick<RefundRequestRecord, 'customer' | 'destination' | 'locale' | 'route'> {
  /** Locked until the transaction ends. */
  readonly record: PurchaseRecord;
  /** Ids of items, each once. */
  readonly items: readonly string[];
  /** When it was submitted: by this alone it is in time or late. */
  readonly at: Date;
  readonly reason?: RefundRequestRecord['reason'];
  readonly statement?: string;
  /** Files that no request has yet. */
  readonly evidence?: readonly EvidenceFile[];
  /** Something stands against it, so that a person decides whatever the rule says. */
  readonly late?: boolean;
  readonly declaration?: string;
}

/** So many tries come to nothing only where something is wrong. */
const tries = 20;

/** A reference that nothing else has that is told to somebody on the phone. */
const freeReference = async (tx: Database): Promise<string> => {
  for (let left = tries; left > 0; left -= 1) {
    const reference = drawReference();
    const taken = await tx.query(
      `SELECT 1 FROM refund_request WHERE reference = $1 UNION ALL SELECT 1 FROM declaration WHERE reference = $1
       UNION ALL SELECT 1 FROM hand_over WHERE reference = $1`,
      [reference],
    );
    if (taken.length === 0) return reference;
  }
  throw new Error('No free reference was found.');
};

const chosen = ({ items, record }: Opening): RefundWish['items'] => {
  const [first, ...others] = record.items.filter(({ id }) => items.includes(id));
  if (!first || others.length + 1 !== items.length) throw new RangeError(`Purchase ${record.id} has not all of the items ${items.join(', ')}.`);
  return [first, ...others];
};

/** The right to withdraw had lapsed. That it was given up is another thing, which its purchase says. */
const isLate = (record: PurchaseRecord, items: readonly Item[], context: RefundContext): boolean =>
  items.some((item) => withdrawalOf(record, item, policyOf(record, item, context), context.today)?.late);

/** The store may wait for goods that were delivered, as long as the law lets it (directive 2011/83/EU, article 13 (3)). */
const sendOnOf = (record: PurchaseRecord, { items, terms }: RefundPlan, today: PlainDate): PlainDate =>
  items.some((item) => productKindOf(record, item) === 'goods' && item.deliveredOn !== undefined)
    ? addDays(today, terms.sentWithinDays ?? 0)
    : today;

const begin = (opening: Opening, plan: RefundPlan, reference: string, context: RefundContext): RefundRequestRecord => {
  const { at, customer, declaration, destination, evidence = [], locale, reason, record, route, statement } = opening;
  const { amounts, items, terms } = plan;
  const { answerDays, appealDays, policy } = terms;
  return receive(
    {
      id: `rfr_${randomUUID().replaceAll('-', '')}`,
      customer,
      purchase: record.id,
      reference,
      on: context.today,
      locale,
      route,
      ...(reason && { reason }),
      ...(statement !== undefined && { statement: maskCardNumbers(statement) }),
      items: amounts.lines.map(({ amount, item, name }) => ({ id: item, name, amount })),
      amount: amounts.amount,
      destination,
      ...(route === 'withdraw' && isLate(record, items, context) && { late: true }),
      policy,
      answerDays,
      appealDays,
      evidence: [...evidence],
      ...(declaration !== undefined && { declaration }),
    },
    { at },
  );
};

/** Decides it at once where a rule does. */
const decide = (request: RefundRequestRecord, opening: Opening, plan: RefundPlan, today: PlainDate): RefundRequestRecord => {
  const { at, late, record } = opening;
  const { amounts, decision, parts } = plan;
  if (decision === 'review' || late === true) return request;
  return approve(request, { at, on: today, amount: amounts.amount, automatic: true, sendOn: sendOnOf(record, plan, today), parts });
};

/**
 * Opens a request: by the rule it is decided at once, or waits for a person. It is written with its acknowledgement, which is never made
 * anew. Nothing is refused here; the caller knows that it may be asked for.
 */
export const openRequest = async (tx: Database, ledger: Pick<Ledger, 'policies'>, opening: Opening): Promise<RefundRequestRecord> => {
  const { at, customer, destination, locale, record, route } = opening;
  const context = await readRefundContext(tx, ledger, customer, record, at);
  const plan = planRefund(record, { items: chosen(opening), route, destination }, context);
  const received = begin(opening, plan, await freeReference(tx), context);
  const request = decide(received, opening, plan, context.today);
  await insertRequest(tx, request, { actor: 'customer' });
  const names = await readNames(tx, [locale]);
  // The request keeps the names of the books, and its acknowledgement those that were read then.
  const said = { ...received, items: received.items.map((item) => ({ ...item, name: names?.say(item.name) ?? item.name })) };
  await keepAcknowledgement(tx, {
    of: request.id,
    kind: 'refund-request',
    customer,
    at,
    locale,
    content: refundRequestContent(said, record, context.merchant, await readTimeZone(tx, customer)),
  });
  return request;
};
