import type { Decline } from '../../../../../src/api/contract/decline.ts';
import { troubleTopics, type Finding } from '../../../../../src/api/contract/diagnosis.ts';
import { present, type Check } from '../check.ts';
import { declineOf } from '../methods.ts';
import type { KnownSubscription, Snapshot, WaitingApproval, WaitingOrder } from '../snapshot.ts';

const outage: Check = {
  code: 'service-outage',
  topics: troubleTopics,
  find: ({ outages }) =>
    outages?.map(({ name, on, until }) => present({ code: 'service-outage', weight: 'blocking', fix: 'wait', name, on, until })),
};

const orderFacts = ({ amount, on, purchase, subscription, title }: WaitingOrder) => ({
  code: 'unpaid-order',
  name: title,
  purchase,
  subscription,
  amount,
  on,
});

/** Unpaid, nothing more is sold; what can be had already is only blocked where it is this that was not paid. */
const orderWeight = ({ holdsFile, subscription }: WaitingOrder, { subscriptions = [], topic }: Snapshot): Finding['weight'] => {
  if (topic !== 'cannot-download' || holdsFile) return 'blocking';
  return subscriptions.some(({ givesAccess, id }) => id === subscription && !givesAccess) ? 'blocking' : 'likely';
};

/** Why it was declined. Where nothing waits for the bank any more, a new payment makes it ask again. */
const declined = ({ declined: code, method, purchase }: WaitingOrder, { approvals = [], ways }: Snapshot): Decline | undefined => {
  if (!code) return undefined;
  const decline = declineOf(code, ways?.methods.find(({ id }) => id === method)?.appUrl);
  const waits = approvals.some((each) => each.purchase === purchase);
  return decline.remedy === 'approve' && !waits ? { ...decline, remedy: 'try-again' } : decline;
};

const unpaidFinding = (order: WaitingOrder, snapshot: Snapshot): Finding[] => {
  const facts = orderFacts(order);
  const weight = orderWeight(order, snapshot);
  if (!order.isPayer) {
    // With another's money: it says whom to ask, and nothing of how they pay. It keeps nobody from buying something else.
    const { subscription: _theirs, ...own } = facts;
    return snapshot.topic === 'cannot-download'
      ? [present({ ...own, weight, fix: 'ask-organiser', person: order.payer })]
      : [];
  }
  // On its way, as the provider or the bank's last word has it. Paid once more, it might be paid twice.
  if (order.isRunning || order.declined === 'processing') {
    return [present({ ...facts, weight: 'likely', fix: 'wait', method: order.method, decline: declineOf('processing') })];
  }
  return [present({ ...facts, weight, fix: 'pay', method: order.method, decline: declined(order, snapshot) })];
};

/** Nothing is ordered anew: the bank is only slow. Where there is an order for it, that says so. */
const beginning = ({ begins, id, name }: KnownSubscription, orders: readonly WaitingOrder[]): Finding[] =>
  begins && !orders.some(({ subscription }) => subscription === id)
    ? [
        present({
          code: 'unpaid-order',
          weight: 'likely',
          fix: 'wait',
          name,
          subscription: id,
          amount: begins.amount,
          decline: declineOf('processing'),
        }),
      ]
    : [];

const unpaid: Check = {
  code: 'unpaid-order',
  topics: troubleTopics,
  find: (snapshot) => {
    const { orders, subscriptions = [] } = snapshot;
    return (
      orders && [
        ...orders.flatMap((order) => unpaidFinding(order, snapshot)),
        ...subscriptions.flatMap((subscription) => beginning(subscription, orders)),
      ]
    );
  },
};

const approvalWeight = (approval: WaitingApproval, { orders = [], topic, ways }: Snapshot): Finding['weight'] => {
  const { purchase, purpose } = approval;
  if (topic === 'cannot-download') {
    return orders.some((order) => order.purchase === purchase && order.holdsFile) ? 'blocking' : 'likely';
  }
  // A method that is still to be approved is missed where there is no other; so is a change of plan by nobody who buys.
  if (purpose === 'add-method') return ways?.methods.length === 0 ? 'blocking' : 'likely';
  return purpose === 'subscription-change' ? 'likely' : 'blocking';
};

const approval: Check = {
  code: 'approval-waiting',
  topics: troubleTopics,
  find: (snapshot) =>
    snapshot.approvals?.map((each) =>
      present({
        code: 'approval-waiting',
        weight: approvalWeight(each, snapshot),
        fix: 'approve',
        name: each.title,
        approval: each.id,
        purchase: each.purchase,
        subscription: each.subscription,
        method: each.method,
        amount: each.amount,
        on: each.requestedOn,
      }),
    ),
};

const request: Check = {
  code: 'family-approval',
  topics: ['cannot-buy', 'cannot-download'],
  find: ({ requests }) =>
    requests?.map(({ amount, on, organiser, title }) =>
      present({ code: 'family-approval', weight: 'blocking', fix: 'ask-organiser', name: title, amount, on, person: organiser }),
    ),
};

/** What waits for somebody: the store's own people, the customer's money, their bank, their family. */
export const waitingChecks: readonly Check[] = [outage, unpaid, approval, request];
