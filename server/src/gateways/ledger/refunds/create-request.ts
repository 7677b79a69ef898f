import type { Database } from '../../../database.ts';
import type { PurchaseRecord } from '../../../domain/purchase/record.ts';
import type { RefundContext } from '../../../domain/refund/eligibility.ts';
import { reasonsOf } from '../../../domain/refund/options.ts';
import { planRefund, type RefundWish } from '../../../domain/refund/plan-refund.ts';
import type { RouteTerms } from '../../../domain/refund/terms.ts';
import { ProblemError } from '../../../problem.ts';
import type { RefundOrder, RefundRequestAnswer } from '../../refund-gateway.ts';
import type { Ledger } from '../carry-out.ts';
import { keptLanguage } from '../kept-language.ts';
import { readPurchase } from '../purchase-rows.ts';
import { lockWallet } from '../wallet/lock-wallet.ts';
import { answerFor } from './answers.ts';
import { chooseItems, invalid } from './choose-items.ts';
import { findUnused } from './evidence.ts';
import { openRequest } from './open-request.ts';
import { readRefundContext } from './refund-options.ts';

/** What was previewed must be what is asked for: the purchase as it was, on the same day. */
const assertSame = (record: PurchaseRecord, { previewedOn, version }: RefundOrder, { today }: RefundContext): void => {
  if (record.version !== version || previewedOn !== today) throw new ProblemError('purchase-changed');
};

/** The reason fits the route; on `withdraw` there is none. */
const checkReason = ({ reason, route }: RefundOrder): void => {
  const fitting = reasonsOf(route);
  if (fitting.length === 0 && reason !== undefined) throw invalid('body.reason', 'No reason is given for a withdrawal.');
  if (fitting.length > 0 && (reason === undefined || !fitting.includes(reason))) {
    throw invalid('body.reason', `It must be one of: ${fitting.join(', ')}.`);
  }
};

const checkStatement = ({ evidence = [], statement }: RefundOrder, terms: RouteTerms): void => {
  if (terms.statement === 'required' && !statement?.trim()) throw invalid('body.statement', 'It is needed on this route.');
  if (terms.statement === 'none' && statement !== undefined) throw invalid('body.statement', 'None is taken on this route.');
  if (evidence.length > terms.evidence) throw invalid('body.evidence', `No more than ${terms.evidence} files are taken on this route.`);
};

/** Nothing is left of a period that is over. */
const assertSomething = (record: PurchaseRecord, wish: RefundWish, context: RefundContext): RouteTerms => {
  const { amounts, terms } = planRefund(record, wish, context);
  if (amounts.amount.amount === 0) throw new ProblemError('action-not-allowed', { reason: 'consumed' });
  return terms;
};

/**
 * Asks for money back, in the caller's transaction. Requests of one customer come one after the other: of two for the same thing the second
 * finds the first, and what is decided at once is counted.
 */
export const createRefundRequest = async (
  ledger: Pick<Ledger, 'clock' | 'policies'>,
  tx: Database,
  customer: string,
  order: RefundOrder,
): Promise<RefundRequestAnswer | undefined> => {
  const at = ledger.clock.now();
  await lockWallet(tx, customer);
  const record = await readPurchase(tx, customer, order.purchase, true);
  if (!record) return undefined;
  const context = await readRefundContext(tx, ledger, customer, record, at);
  assertSame(record, order, context);
  checkReason(order);
  const wish = chooseItems(record, order, context);
  const terms = assertSomething(record, wish, context);
  checkStatement(order, terms);
  const { locale, reason } = order;
  const statement = order.statement?.trim();
  const request = await openRequest(tx, ledger, {
    record,
    customer,
    items: wish.items.map(({ id }) => id),
    route: wish.route,
    destination: wish.destination,
    locale: keptLanguage(locale),
    at,
    ...(reason && { reason }),
    ...(statement && { statement }),
    evidence: await findUnused(tx, customer, order.evidence ?? [], { now: at, path: 'body.evidence' }),
  });
  return answerFor(tx, request, at);
};
