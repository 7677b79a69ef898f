import type { Database } from '../database.ts';
import type { PurchaseRecord } from '../domain/purchase/record.ts';
import { deriveSummary } from '../domain/purchase/derive-summary.ts';
import { addDays } from '../domain/time/plain-date.ts';
import { dayIn, startOfDay } from '../domain/time/time-zone.ts';
import { requestCharge, settleCharge } from '../gateways/ledger/charges.ts';
import { openApproval } from '../gateways/ledger/paying/open-approval.ts';
import { readWaiting } from '../gateways/ledger/purchase-waiting.ts';
import { createCalendar } from './calendar.ts';
import type { SeedCustomer } from './customer.ts';
import { findProduct } from './products/catalogue.ts';
import { families } from './customers/family.ts';

/** Who pays and from where, where they have said so. */
const writeAccount = async (database: Database, { account, email, id, invoiceTo }: SeedCustomer): Promise<void> => {
  const details = invoiceTo?.address && { ...invoiceTo, ...(email && { email }) };
  await database.query(
    'UPDATE customer SET account = $2, billing_details = $3, billing_version = $4 WHERE id = $1',
    [id, JSON.stringify(account ?? {}), details ? JSON.stringify(details) : null, details ? 1 : 0],
  );
};

const writeBalance = async (database: Database, { balance, id, timeZone }: SeedCustomer, now: Date): Promise<void> => {
  const sums = new Map<string, number>();
  const movements = balance?.(createCalendar(dayIn(timeZone, now))) ?? [];
  for (const [index, movement] of movements.entries()) {
    const { amount: { amount, currency, scale }, on } = movement;
    const after = (sums.get(currency) ?? 0) + amount;
    sums.set(currency, after);
    const movementId = `mov_${id.slice(4)}_${index + 1}`;
    await database.query(
      'INSERT INTO balance_movement (id, customer, currency, number, at, facts) VALUES ($1, $2, $3, $4, $5, $6)',
      [
        movementId,
        id,
        currency,
        index + 1,
        startOfDay(timeZone, on).toISOString(),
        JSON.stringify({ id: movementId, ...movement, after: { amount: after, currency, scale } }),
      ],
    );
  }
};

const writeRequests = async (database: Database, { id, requests = [] }: SeedCustomer, now: Date): Promise<void> => {
  const organiser = families.find(({ members }) => members.some(({ customer }) => customer === id))?.organiser;
  if (!organiser) return;
  for (const [index, { ago, ...facts }] of requests.entries()) {
    await database.query(
      'INSERT INTO family_request (id, customer, organiser, facts, at) VALUES ($1, $2, $3, $4, $5)',
      [`req_${id.slice(4)}_${index + 1}`, id, organiser, JSON.stringify(facts), new Date(now.getTime() - ago * 86_400_000).toISOString()],
    );
  }
};

const purposes = { overdue: 'renewal', firstPayment: 'first-payment' } as const;

/** What the bank was not asked for yet, since nobody was there: a renewal, or the first payment of a series. */
const writeApprovals = async (database: Database, customer: SeedCustomer, now: Date): Promise<void> => {
  const { id, paymentMethods, subscriptions, timeZone } = customer;
  for (const draft of subscriptions(createCalendar(dayIn(timeZone, now)))) {
    const kind = (['overdue', 'firstPayment'] as const).find((each) => draft[each]?.reason === 'authentication-required');
    const order: PurchaseRecord | undefined = kind && (await readWaiting(database, { customer: id, id: draft.id }));
    if (!kind || !order) continue;
    const method = paymentMethods.find((each) => each.id === draft.paymentMethod);
    await openApproval(database, {
      customer: id,
      purpose: purposes[kind],
      reason: kind === 'overdue' ? 'exemption-refused' : 'first-of-series',
      title: deriveSummary(order).title,
      amount: order.total,
      ...(method && { method: { id: method.id, label: method.label } }),
      purchase: order.id,
      subscription: draft.id,
      ...(order.unpaid && { approveBy: startOfDay(timeZone, addDays(order.unpaid.dueOn, 1)) }),
      waits: { kind: 'renewal', purchase: order.id, subscription: draft.id },
      at: startOfDay(timeZone, draft.overdue?.since ?? draft.startedOn),
      actor: 'time',
    });
  }
};

/** The tries that time has made for renewals that are not paid: the first on their day, the others since. */
const writeTries = async (database: Database, { id, subscriptions, timeZone }: SeedCustomer, now: Date): Promise<void> => {
  const today = dayIn(timeZone, now);
  for (const draft of subscriptions(createCalendar(today))) {
    const { overdue, paymentMethod, period, plan, product, version } = draft;
    if (!overdue || !paymentMethod) continue;
    for (let attempt = 1; attempt <= overdue.attempts; attempt++) {
      const on = attempt === 1 ? overdue.since : addDays(today, attempt - overdue.attempts - 1);
      if (attempt > 1 && on <= overdue.since) continue;
      const key = `${draft.id}.${version - overdue.attempts + attempt - 1}.${attempt === 1 ? 'renewal' : 'retry'}`;
      const at = new Date(startOfDay(timeZone, on).getTime() + 4 * 3_600_000);
      const description = `${findProduct(product).name}, ${plan.name}`;
      const reason = attempt === 1 ? 'renewal' : 'retry';
      await requestCharge(database, { customer: id, subscription: draft.id, paymentMethod }, { key, reason, amount: overdue.amount, on, attempt, description, period }, at);
      await settleCharge(database, key, { approved: false, reason: overdue.reason }, at);
    }
  }
};

/** What is known of a customer beside what they have bought. */
export const writePaying = async (database: Database, customer: SeedCustomer, now: Date): Promise<void> => {
  await writeAccount(database, customer);
  await writeBalance(database, customer, now);
  await writeRequests(database, customer, now);
  await writeTries(database, customer, now);
  await writeApprovals(database, customer, now);
};

/** Something does not work for everybody just now. */
export const writeOutages = async (database: Database, now: Date): Promise<void> => {
  const minutes = (count: number): string => new Date(now.getTime() + count * 60_000).toISOString();
  await database.query('INSERT INTO service_outage (id, topics, name, since, until) VALUES ($1, $2, $3, $4, $5)', [
    'out_maps',
    ['cannot-download'],
    'Nedlasting av kart',
    minutes(-40),
    minutes(80),
  ]);
};
