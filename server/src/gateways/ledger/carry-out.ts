import type { Clock } from '../../clock.ts';
import type { Database } from '../../database.ts';
import { nextStep } from '../../domain/steps/next-step.ts';
import type { ChargeDue, ChargeOutcome, Step } from '../../domain/steps/step.ts';
import { takeStep } from '../../domain/steps/take-step.ts';
import type { Product } from '../../domain/subscription/product.ts';
import type { SubscriptionRecord } from '../../domain/subscription/record.ts';
import { dayIn, startOfDay } from '../../domain/time/time-zone.ts';
import type { Log } from '../../log.ts';
import { writeAudit } from './audit.ts';
import { requestCharge, settleCharge, type Charge } from './charges.ts';
import { holdClaim, releaseClaim, type Claim } from './claims.ts';
import { readMerchant } from './merchant.ts';
import { readPaymentMethods, type PaymentMethod } from './payment-methods.ts';
import type { ChargeAnswer, ChargeRequest, PaymentProvider } from './payments.ts';
import { readProducts } from './products.ts';
import { noteGivenUp, notePurchase, type Selling } from './purchase-payments.ts';
import { updateSubscription } from './subscription-rows.ts';

export interface Ledger {
  readonly database: Database;
  readonly clock: Clock;
  readonly payments: PaymentProvider;
  /** Where it is said what could not be done though the customer got an answer. */
  readonly log?: Pick<Log, 'warn'>;
}

/** One claimed subscription, with whatever does not change while it is carried out. */
interface Work extends Omit<Selling, 'method'> {
  readonly claim: Claim;
  readonly methods: ReadonlyMap<string, PaymentMethod>;
}

const missing: ChargeOutcome = { approved: false, reason: 'payment-method-missing' };

/** The record's version makes the key: every step has its own, and every process comes to the same. */
const toCharge = (
  record: SubscriptionRecord,
  { on }: Step,
  due: ChargeDue,
  after: SubscriptionRecord,
  product: Product,
): Charge => ({
  ...due,
  key: `${record.id}.${record.version}.${due.reason}`,
  on,
  description: `${product.name}, ${after.plan.name}`,
  period: after.period,
});

/**
 * Carries out, in one transaction, everything that is due up to the first payment: answers what is to be charged for
 * it, or nothing when all is done. `answer` is what became of the charge asked for the time before.
 */
const proceed = async (
  tx: Database,
  { claim, product, merchant, methods }: Work,
  now: Date,
  answer?: ChargeAnswer,
): Promise<ChargeRequest | undefined> => {
  const stored = await holdClaim(tx, claim);
  if (!stored) return undefined;
  const method = methods.get(stored.record.paymentMethod ?? '');
  const today = dayIn(stored.timeZone, now);

  let { record } = stored;
  let outcome: ChargeAnswer | undefined = answer;
  for (let step = nextStep(record); step && step.on <= today; step = nextStep(record)) {
    const before = record;
    const by = { actor: 'time', action: step.kind, at: now } as const;
    const paid = takeStep(before, step, product.policy);
    record = paid;
    if (step.charge) {
      const charge = toCharge(before, step, step.charge, paid, product);
      if (method && !outcome) {
        await requestCharge(tx, before, charge, now);
        await updateSubscription(tx, before, stored.timeZone);
        return { ...charge, token: method.token };
      }
      const result: ChargeOutcome = method && outcome ? outcome : missing;
      if (method && outcome) await settleCharge(tx, charge.key, outcome, now);
      record = takeStep(before, step, product.policy, result);
      const at = startOfDay(stored.timeZone, step.on);
      await notePurchase(tx, { charge, outcome: result, before, after: record, at, by }, { product, merchant, ...(method && { method }) });
      if (method) outcome = undefined;
    }
    await noteGivenUp(tx, before, record, step.on, by);
    await writeAudit(tx, { ...by, before, after: record, detail: { on: step.on } });
  }
  await updateSubscription(tx, record, stored.timeZone);
  await releaseClaim(tx, claim);
  return undefined;
};

/** What is needed beside the record, read once: it is the same for every period that was missed. */
const prepare = async (database: Database, claim: Claim): Promise<Work> => {
  const product = (await readProducts(database, [claim.product])).get(claim.product);
  if (!product) throw new Error(`The product ${claim.product} is missing.`);
  const merchant = await readMerchant(database);
  return { claim, product, merchant, methods: await readPaymentMethods(database, claim.customer) };
};

/**
 * Carries out what is due for a claimed subscription, over as many periods as were missed, in their order. The
 * payment provider is asked between transactions and never inside one: a slow bank locks no row, and a crash in
 * between leaves a noted charge that is asked for again with the same key.
 */
export const carryOut = async ({ database, clock, payments }: Ledger, claim: Claim): Promise<void> => {
  const work = await prepare(database, claim);
  let answer: ChargeAnswer | undefined;
  for (;;) {
    const request = await database.transaction((tx) => proceed(tx, work, clock.now(), answer));
    if (!request) return;
    answer = await payments.charge(request);
  }
};
