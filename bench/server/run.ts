import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cursorAfter } from './cases.ts';
import { openFilledPglite, openFilledPostgres, type FilledDatabase } from './filled-databases.ts';
import { measureChargeChecks, measureLatency } from './latency.ts';
import { describeMachine, describeMeasured, judge, swaying, type Measured } from './report.ts';
import { measureThroughput } from './throughput.ts';

/**
 * Measures the back end's reading of purchases: bench/README.md says what and how. Ends with 1 when a target is missed, and with
 * 2 when the machine was too busy for any of it to count.
 */
const { values } = parseArgs({
  options: {
    purchases: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '7' },
    only: { type: 'string' },
    folder: { type: 'string', default: join(tmpdir(), 'billing-widgets-bench') },
  },
});
const purchases = Number(values.purchases);
const filling = { folder: values.folder, purchases, largest: Math.ceil(purchases / 10) };

const newestItems = async ({ database, largest }: FilledDatabase): Promise<string> => {
  const [row] = await database.query<{ items: string }>(
    `SELECT string_agg(summary, ',') AS items FROM (
       SELECT summary FROM purchase_entry WHERE viewer = $1 ORDER BY at DESC, purchase DESC LIMIT 50) r`,
    [largest],
  );
  return `[${row!.items}]`;
};

const measure = async (kind: Measured['kind']): Promise<Measured> => {
  const filled = await (kind === 'PGlite' ? openFilledPglite : openFilledPostgres)(filling);
  const { database, largest, version, where } = filled;
  let isOpen = true;
  try {
    const cases = await measureLatency(filled);
    const charges = await measureChargeChecks(filled);
    const cursor = await cursorAfter(database, largest, Math.min(49_950, Math.floor(filling.largest / 2)));
    const items = await newestItems(filled);
    // An embedded database is one process's alone: the servers open it next.
    if (kind === 'PGlite') {
      await filled.close();
      isOpen = false;
    }
    const throughput = await measureThroughput(where, largest, items, cursor, Number(values.rounds));
    return { kind, version, purchases: filled.purchases, cases, charges, throughput };
  } finally {
    if (isOpen) await filled.close();
  }
};

console.log(describeMachine());
const kinds = (['PGlite', 'Postgres'] as const).filter((kind) => values.only === undefined || kind.toLowerCase() === values.only);
const measured: Measured[] = [];
for (const kind of kinds) {
  const one = await measure(kind);
  measured.push(one);
  console.log(describeMeasured(one));
}

const verdicts = measured.flatMap(judge);
console.log(`\n${verdicts.map(({ target, value, isMet }) => `${isMet ? 'met   ' : 'MISSED'}  ${target}: ${value}`).join('\n')}`);
const swayed = measured.flatMap(swaying);
if (swayed.length > 0) {
  console.log(`\nREJECTED: the machine was busy with something else. What is compared with swayed by more than 40 %:\n${swayed.join('\n')}`);
  process.exitCode = 2;
} else if (verdicts.some(({ isMet }) => !isMet)) {
  process.exitCode = 1;
}
