import type { OpenDatabase } from '../../../src/database.ts';
import type { PurchaseRecord } from '../../../src/domain/purchase/record.ts';
import { insertPurchases } from '../../../src/gateways/ledger/purchase-write.ts';
import { createPurchaseGateway } from '../../../src/gateways/ledger/purchase-queries/purchase-gateway.ts';
import { createSandboxPayments } from '../../../src/gateways/ledger/sandbox-payments.ts';
import { purchase } from '../../domain/support/purchase-records.ts';
import { openTestDatabase } from '../../support/test-database.ts';
import type { Viewer } from './purchase-model.ts';

export const now = new Date('2026-11-24T09:00:00Z');

/** Kari pays for Nora; Per has nothing to do with either. Their days begin at very different times. */
export const kari: Viewer = { id: 'kari', timeZone: 'America/St_Johns', names: { nora: 'Nora' } };
export const nora: Viewer = { id: 'nora', timeZone: 'Pacific/Apia', names: {} };
export const per: Viewer = { id: 'per', timeZone: 'Europe/Oslo', names: {} };
export const viewers = [kari, nora, per];

/** A database with these three people and a store. */
export const openHistories = async () => {
  const database = await openTestDatabase();
  await database.query('INSERT INTO merchant (facts) VALUES ($1)', [JSON.stringify({ name: 'Nordlia', country: 'NO' })]);
  for (const { id, timeZone } of viewers) await database.query('INSERT INTO customer VALUES ($1, $2)', [id, timeZone]);
  await database.query(`INSERT INTO family VALUES ('fam', 'kari')`);
  await database.query(`INSERT INTO family_member VALUES ('fam', 'kari', 'Kari'), ('fam', 'nora', 'Nora')`);
  return database;
};

const clock = { now: () => now };

export const gatewayOf = (database: Pick<OpenDatabase, 'query' | 'execute' | 'transaction'>) =>
  createPurchaseGateway({ database, clock, payments: createSandboxPayments({ database, clock, origin: 'http://localhost:8788' }) });

const names = [
  'Ærlig talt', 'Kafé Ø', '100% Jazz', 'under_score', "Robert'); DROP TABLE purchase; --", 'back\\slash', 'Straße', 'NORDLIA film', '119 songs',
];
const currencies = [{ currency: 'NOK', scale: 2 }, { currency: 'JPY', scale: 0 }, { currency: 'KWD', scale: 3 }, { currency: 'SEK', scale: 2 }];
const kinds = ['one-time', 'subscription', 'pre-order', 'gift', 'top-up'] as const;

/** How the money of the nth one stands. */
const standing = (index: number, amount: PurchaseRecord['total']): Partial<PurchaseRecord> => {
  const charge = { amount, on: '2026-11-01', statementText: index % 3 ? 'NORDLIA.NO' : 'NORDLIA* MUSIKK' };
  switch (index % 7) {
    case 0:
      return { charges: [{ ...charge, state: 'pending', until: '2026-12-01' }] };
    case 1:
      return { charges: [{ ...charge, state: 'hold', until: '2026-12-01' }] };
    case 2:
      return { charges: [], tenders: [], unpaid: { dueOn: '2026-12-01' } };
    case 3:
      return {
        charges: [{ ...charge, state: 'posted', postedOn: '2026-11-02' }],
        refunds: [{ id: 'ref_1', amount, on: '2026-11-03', state: 'arrived', arrivedOn: '2026-11-04', to: 'Visa' }],
      };
    default:
      return { charges: [{ ...charge, state: 'posted', postedOn: '2026-11-02' }] };
  }
};

/**
 * So many purchases of the three, by rule: many at the same instant, many with the same amount, in currencies with other digits,
 * half of them with a name that no other has.
 */
export const manyRecords = (count: number): PurchaseRecord[] =>
  Array.from({ length: count }, (_each, index) => {
    const [customer, buyer] = [['kari', 'kari'], ['kari', 'nora'], ['nora', 'nora'], ['per', 'per'], ['kari', 'kari']][index % 5] as [string, string];
    const money = currencies[index % 11 % 4]!;
    const total = { ...money, amount: [119, 11_900, 129_950, 4_000, 119_000][index % 13 % 5]! };
    const at = new Date(Date.UTC(2024, 0, 1) + Math.floor(index / 3) * 7_000_000).toISOString();
    return purchase({
      id: `pur_${(index * 7919 % 10_007).toString(36).padStart(4, '0')}`,
      customer,
      buyer,
      orderNumber: `NL-${(index * 31 % 997).toString(36).padStart(4, '0').toUpperCase()}-${index.toString(36).padStart(4, '0').toUpperCase()}`,
      at,
      on: at.slice(0, 10),
      kind: kinds[index % 17 % 5]!,
      items: [{ id: 'item_1', name: index % 2 ? `Film ${index}` : names[index % 9]!, quantity: 1, amount: total }],
      taxes: [],
      total,
      tenders: [{ kind: 'card', label: 'Visa', lastFour: '4242', amount: total }],
      ...standing(index, total),
    });
  });

export const write = (database: OpenDatabase, records: readonly PurchaseRecord[]): Promise<void> =>
  database.transaction((tx) => insertPurchases(tx, records));
