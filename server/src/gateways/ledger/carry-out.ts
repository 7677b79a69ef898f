import type { Clock } from '../../clock.ts';
import type { Database } from '../../database.ts';
import { nextStep } from '../../domain/steps/next-step.ts';
import type { ChargeDue, ChargeOutcome, Step } from '../../domain/steps/step.ts';
import { takeStep } from '../../domain/steps/take-step.ts';
import type { Product } from '../../domain/subscription/product.ts';
import type { Policies } from '../../domain/refund/policy.ts';
import type { SubscriptionRecord } from '../../domain/subscription/record.ts';
import { dayIn, startOfDay } from '../../domain/time/time-zone.ts';
import type { Log } from '../../log.ts';
import { writeAudit } from './audit.ts';
import type { Charge } from './charges.ts';
import { holdClaim, releaseClaim, type Claim } from './claims.ts';
import { readMerchant } from './merchant.ts';
import { waitForRenewal } from './paying/wait-for-renewal.ts';
import { readPaymentMethods, type PaymentMethod } from './payment-methods.ts';
import type { ChargeAnswer, ChargeRequest, PaymentProvider } from './payments.ts';
import { readProducts } from './products.ts';
import { noteGivenUp, notePurchase, type Selling } from './purchase-payments.ts';
import { chargeInTime, type Answers } from './renewal-charge.ts';
import { updateSubscription } from './subscription-rows.ts';

export interface Ledger {
  readonly database: Database;
  readonly clock: Clock;
  readonly payments: PaymentProvider;
  /** What is given back; the policies that come with the server when missing. */
  readonly policies?: Policies;
  /** Pages of these exact origins may be returned to from a bank; none, when missing. */
  readonly origins?: readonly string[];
  /** Where it is said what could not be done though the customer got an answer. */
  readonly log?: Pick<Log, 'warn'>;
}

/** One claimed subscription, with whatever does not change while it is carried out. */
interface Work extends Omit<Selling, 'method'> {
  readonly claim: Claim;
  readonly methods: ReadonlyMap<string, PaymentMethod>;
}

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

const isAuthenticationMissing = (outcome: ChargeOutcome): boolean =>
  !outcome.approved && outcome.reason === 'authentication-required';

/**
 * Carries out, in one transaction, everything that is due up to the first payment: answers what is to be charged for
 * it, or nothing when all is done. `answers` is what became of the charges asked for the times before.
 */
const proceed = async (
  tx: Database,
  { claim, product, merchant, methods }: Work,
  now: Date,
  answers: Answers,
): Promise<ChargeRequest | undefined> => {
  const stored = await holdClaim(tx, claim);
  if (!stored) return undefined;
  const today = dayIn(stored.timeZone, now);

  let { record } = stored;
  for (let step = nextStep(record); step && step.on <= today; step = nextStep(record)) {
    const before = record;
    const by = { actor: 'time', action: step.kind, at: now } as const;
    record = takeStep(before, step, product.policy);
    if (step.charge) {
      const charge = toCharge(before, step, step.charge, record, product);
      const progress = await chargeInTime(tx, before, charge, methods, answers, now);
      if ('ask' in progress) {
        await updateSubscription(tx, before, stored.timeZone);
        return progress.ask;
      }
      const { method, outcome } = progress;
      record = takeStep(before, step, product.policy, outcome);
      const at = startOfDay(stored.timeZone, step.on);
      await notePurchase(tx, { charge, outcome, before, after: record, at, by }, { product, merchant, ...(method && { method }) });
      if (isAuthenticationMissing(outcome)) await waitForRenewal(tx, before, charge, method, now);
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
  const answers = new Map<string, ChargeAnswer>();
  for (;;) {
    const request = await database.transaction((tx) => proceed(tx, work, clock.now(), answers));
    if (!request) return;
    answers.set(request.key, await payments.charge(request));
  }
};
