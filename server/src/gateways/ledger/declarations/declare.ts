import { randomUUID } from 'node:crypto';
import { maskCardNumbers } from '../../../../../src/api/contract/card-number.ts';
import type { Database } from '../../../database.ts';
import type { DeclarationRecord, Termination } from '../../../domain/declaration/record.ts';
import { zoneOfCountry } from '../../../domain/time/country-zone.ts';
import { isDay } from '../../../domain/time/plain-date.ts';
import { dayIn } from '../../../domain/time/time-zone.ts';
import { ProblemError } from '../../../problem.ts';
import type { DeclarationMade, DeclarationOrder } from '../../refund-gateway.ts';
import type { Ledger } from '../carry-out.ts';
import { readTimeZone } from '../customers.ts';
import { keptLanguage } from '../kept-language.ts';
import { readPurchase } from '../purchase-rows.ts';
import { writeRefundAudit } from '../refunds/refund-audit.ts';
import { readSubscription } from '../subscription-rows.ts';
import { drawReference } from '../support/reference.ts';
import { acknowledge } from './acknowledge.ts';
import { toAnswer } from './answer.ts';
import { carryOutDeclaration } from './carry-out-declaration.ts';
import { insertDeclaration, writeOutcome } from './declaration-rows.ts';

/** So many tries come to nothing only where something is wrong. */
const tries = 20;

const terminationOf = ({ kind, termination }: DeclarationOrder): Termination | undefined => {
  // Whoever withdraws is asked nothing of the kind, and nothing of it is kept.
  if (kind !== 'terminate' || !termination) return undefined;
  const { endOn, reason, type } = termination;
  if (endOn !== undefined && !isDay(endOn)) {
    throw new ProblemError('invalid-request', { errors: [{ path: 'body.termination.endOn', message: 'There is no such day.' }] });
  }
  return { type, ...(reason !== undefined && { reason: maskCardNumbers(reason) }), ...(endOn !== undefined && { endOn }) };
};

/** Whether the customer has what is named by an id. Guests name nothing so. */
const isTheirs = async (tx: Database, customer: string | undefined, { purchase, subscription }: DeclarationOrder): Promise<boolean> => {
  if (customer === undefined) return true;
  const hasPurchase = purchase === undefined || (await readPurchase(tx, customer, purchase)) !== undefined;
  const hasSubscription = subscription === undefined || (await readSubscription(tx, customer, subscription)) !== undefined;
  return hasPurchase && hasSubscription;
};

const recordOf = async (tx: Database, customer: string | undefined, order: DeclarationOrder, at: Date): Promise<DeclarationRecord> => {
  const { contract, country, email, items, kind, locale, name, purchase, subscription } = order;
  const timeZone = customer === undefined ? zoneOfCountry(country) : await readTimeZone(tx, customer);
  const termination = terminationOf(order);
  return {
    id: `dec_${randomUUID().replaceAll('-', '')}`,
    reference: drawReference(),
    ...(customer !== undefined && { customer }),
    kind,
    at: at.toISOString(),
    on: dayIn(timeZone, at),
    timeZone,
    name: maskCardNumbers(name),
    contract: maskCardNumbers(contract),
    email: maskCardNumbers(email),
    country,
    locale: keptLanguage(locale),
    ...(termination && { termination }),
    ...(purchase !== undefined && { purchase }),
    ...(subscription !== undefined && { subscription }),
    ...(items && { items: items.filter((id) => maskCardNumbers(id) === id) }),
  };
};

/** Writes it under a reference that nothing else has. */
const keep = async (tx: Database, record: DeclarationRecord): Promise<DeclarationRecord> => {
  for (let left = tries, kept = record; left > 0; left -= 1, kept = { ...record, reference: drawReference() }) {
    if (await insertDeclaration(tx, kept)) return kept;
  }
  throw new Error('No free reference was found.');
};

/**
 * Takes a declaration, at once and whatever stands against it: the words, the moment, the acknowledgement. What follows from it is carried
 * out at once for a customer. For a guest it is looked for a moment later, so that neither the answer nor how long it takes
 * tells of any account.
 */
export const declare = async (
  ledger: Ledger,
  tx: Database,
  customer: string | undefined,
  order: DeclarationOrder,
): Promise<DeclarationMade | undefined> => {
  if (!(await isTheirs(tx, customer, order))) return undefined;
  const at = ledger.clock.now();
  const declaration = await keep(tx, await recordOf(tx, customer, order, at));
  const { id } = declaration;
  const who = customer === undefined ? { actor: 'guest' as const } : { actor: 'customer' as const, customer };
  await writeRefundAudit(tx, { at, ...who, subject: 'declaration', id, action: 'declared', detail: { ...declaration } });
  const stored = { declaration, outcome: { flags: [] } };
  const outcome = customer === undefined ? undefined : await carryOutDeclaration(tx, ledger, stored, customer);
  if (!outcome) await writeOutcome(tx, id, undefined, stored.outcome, at);
  const kept = await acknowledge(tx, declaration, outcome, declaration.email === order.email ? order.email : undefined);
  return toAnswer(declaration, outcome, kept);
};
