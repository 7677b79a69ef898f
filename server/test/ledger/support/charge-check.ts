import * as v from 'valibot';
import { chargeCheck, type ChargeCheck, type ChargeCheckRequest } from '../../../../src/api/contract/charge-check.ts';
import type { Database } from '../../../src/database.ts';
import type { PurchaseRecord } from '../../../src/domain/purchase/record.ts';
import { checkCharge } from '../../../src/gateways/ledger/charge-check.ts';
import { insertPurchases } from '../../../src/gateways/ledger/purchase-write.ts';
import { bought, type Situation } from '../../domain/charge-check/support/bought.ts';
import { openTestDatabase } from '../../support/test-database.ts';

export const now = new Date('2026-12-08T09:00:00Z');

/** Kari pays for Nora and Ida. Per has the card that Kari pays with, on an account of his own. Liv has nothing to do with them. */
const people = ['kari', 'nora', 'ida', 'per', 'liv'];
const cards: readonly (readonly [id: string, customer: string, lastFour: string, fingerprint: string])[] = [
  ['pm_kari', 'kari', '4242', 'fp_shared'],
  ['pm_per', 'per', '4242', 'fp_shared'],
  ['pm_per_own', 'per', '1111', 'fp_per'],
  ['pm_liv', 'liv', '4242', 'fp_liv'],
];

export const openLedger = async () => {
  const database = await openTestDatabase();
  const merchant = { name: 'Nordlia', country: 'NO', statementDescriptors: ['NORDLIA.NO'], supportUrl: 'https://nordlia.example/hjelp' };
  await database.query('INSERT INTO merchant (facts) VALUES ($1)', [JSON.stringify(merchant)]);
  for (const id of people) await database.query('INSERT INTO customer VALUES ($1, $2)', [id, 'Europe/Oslo']);
  await database.query(`INSERT INTO family VALUES ('fam', 'kari')`);
  await database.query(`INSERT INTO family_member VALUES ('fam', 'kari', 'Kari'), ('fam', 'nora', 'Nora'), ('fam', 'ida', 'Ida')`);
  for (const card of cards) {
    await database.query(
      `INSERT INTO payment_method (id, customer, label, last_four, provider_token, fingerprint) VALUES ($1, $2, 'Visa', $3, 'tok', $4)`,
      card,
    );
  }
  return database;
};

let number = 0;

/** Writes a purchase of one thing, paid by the customer's first card. */
export const buy = async (
  database: Database,
  customer: string,
  [name, price, on]: readonly [string, string, string],
  { buyer = customer, method = `pm_${customer}`, ...situation }: Situation & { readonly method?: string } = {},
): Promise<PurchaseRecord> => {
  number += 1;
  const record = bought(name, price, on, situation);
  const written: PurchaseRecord = {
    ...record,
    id: `pur_${number}`,
    customer,
    buyer,
    orderNumber: `NL-${number}`,
    tenders: record.tenders.map((tender) => (tender.kind === 'card' ? { ...tender, paymentMethod: method } : tender)),
  };
  await insertPurchases(database, [written]);
  return written;
};

/** Asks as the route does, and holds the answer against the contract. */
export const ask = async (
  database: Database,
  customer: string,
  request: string | Omit<ChargeCheckRequest, 'locale'>,
): Promise<ChargeCheck> => {
  const given = typeof request === 'string' ? { line: request } : request;
  return v.parse(chargeCheck, await checkCharge({ database, clock: { now: () => now } }, customer, { ...given, locale: 'nb' }));
};

export const codesOf = ({ explanations }: ChargeCheck): string[] => explanations.map(({ code }) => code);
