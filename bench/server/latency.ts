import type { Database } from '../../server/src/database.ts';
import { createLedgerGateway } from '../../server/src/gateways/ledger/ledger-gateway.ts';
import { createSandboxPayments } from '../../server/src/gateways/ledger/sandbox-payments.ts';
import { listCases } from './cases.ts';
import { figuresOf, timeOf, type Figures } from './figures.ts';
import type { FilledDatabase } from './filled-databases.ts';
import { noting, scannedBy } from './plans.ts';
import { until } from './settings.ts';

export interface CaseResult {
  readonly name: string;
  readonly figures: Figures;
  /** The bare select, measured in turn with it. */
  readonly reference: Figures;
  /** Big tables that its plan reads through. */
  readonly scanned: readonly string[];
}

const clock = { now: () => until };

const gatewayOver = (database: Database) =>
  createLedgerGateway({ database, clock, payments: createSandboxPayments({ database, clock, origin: 'http://localhost:8788' }) });

/** One row by primary key, with nothing around it: the least that asking this database takes. */
const bareSelect = async (database: Database, viewer: string): Promise<() => Promise<unknown>> => {
  const [key] = await database.query<{ at: string; purchase: string }>(
    'SELECT at, purchase FROM purchase_entry WHERE viewer = $1 LIMIT 1',
    [viewer],
  );
  const params = [viewer, key!.at, key!.purchase];
  return () => database.query('SELECT summary FROM purchase_entry WHERE viewer = $1 AND at = $2 AND purchase = $3', params);
};

const [warmUp, samples] = [20, 200];

/** Each case in turn with the bare select, so that whatever else the machine does meets both. */
export const measureLatency = async ({ database, largest }: FilledDatabase): Promise<CaseResult[]> => {
  const select = await bareSelect(database, largest);
  const noted = noting(database);
  const explained = await listCases(database, gatewayOver(noted.database), largest);
  const results: CaseResult[] = [];
  for (const [index, { name, ask }] of (await listCases(database, gatewayOver(database), largest)).entries()) {
    noted.statements.length = 0;
    await explained[index]!.ask();
    const scanned: string[] = [];
    for (const statement of [...noted.statements]) scanned.push(...(await scannedBy(database, statement)));
    const [times, references]: [number[], number[]] = [[], []];
    for (let sample = -warmUp; sample < samples; sample += 1) {
      const reference = await timeOf(select);
      const time = await timeOf(ask);
      if (sample < 0) continue;
      references.push(reference);
      times.push(time);
    }
    results.push({ name, figures: figuresOf(times), reference: figuresOf(references), scanned });
  }
  return results;
};

const checks = 300;

/**
 * What charges are, drawn from the history over all its years, every tenth with an amount that fits nothing. The reference runs the
 * same statements and does nothing with what they answer.
 */
export const measureChargeChecks = async ({ database, largest }: FilledDatabase): Promise<CaseResult> => {
  const drawn = await database.query<{ amount: { amount: number; currency: string }; on: string }>(
    `SELECT facts -> 'total' AS amount, facts ->> 'on' AS "on" FROM purchase
     WHERE customer = $1 AND facts -> 'total' ->> 'amount' <> '0' ORDER BY md5(id) LIMIT $2`,
    [largest, checks],
  );
  const noted = noting(database);
  const [plain, explained] = [gatewayOver(database), gatewayOver(noted.database)];
  const [times, references]: [number[], number[]] = [[], []];
  const scanned = new Set<string>();
  for (const [index, { amount, on }] of drawn.entries()) {
    const units = index % 10 === 9 ? amount.amount + 7 : amount.amount;
    const request = { amount: (units / 100).toFixed(2), currency: amount.currency, on, locale: 'en' };
    noted.statements.length = 0;
    await explained.checkCharge(largest, request);
    const statements = [...noted.statements];
    if (index < 5) {
      for (const statement of statements) for (const table of await scannedBy(database, statement)) scanned.add(table);
    }
    references.push(await timeOf(async () => {
      for (const [sql, params] of statements) await database.query(sql, params);
    }));
    times.push(await timeOf(() => plain.checkCharge(largest, request)));
  }
  return { name: 'check of a charge', figures: figuresOf(times), reference: figuresOf(references), scanned: [...scanned] };
};
