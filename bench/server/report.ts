import { cpus, loadavg, totalmem } from 'node:os';
import { mostSpread, type Figures } from './figures.ts';
import type { CaseResult } from './latency.ts';
import type { Throughput } from './throughput.ts';

/** What was measured over one database. */
export interface Measured {
  readonly kind: 'PGlite' | 'Postgres';
  readonly version: string;
  readonly purchases: number;
  readonly cases: readonly CaseResult[];
  readonly charges: CaseResult;
  readonly throughput: Throughput;
}

/** One line of the verdict. */
export interface Verdict {
  readonly target: string;
  readonly value: string;
  readonly isMet: boolean;
}

const milliseconds = ({ median, lower, upper }: Figures): string =>
  `${median.toFixed(2)} ms (${lower.toFixed(2)}–${upper.toFixed(2)})`;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

export const describeMachine = (): string => {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} cores (${cpu?.model.trim()}), ${memory} GB, Node ${process.versions.node}, load ${loadavg()[0]?.toFixed(1)}`;
};

export const describeMeasured = ({ kind, version, purchases, cases, charges, throughput }: Measured): string =>
  [
    `\n## ${kind}: ${version}, ${purchases.toLocaleString('en')} purchases\n`,
    row(['', 'median (quartiles)', 'bare select', 'ratio']),
    row(['---', '---', '---', '---']),
    ...cases.map(({ name, figures, reference }) =>
      row([name, milliseconds(figures), `${reference.median.toFixed(2)} ms`, (figures.median / reference.median).toFixed(1)]),
    ),
    `\nCheck of a charge: ${milliseconds(charges.figures)}, p99 ${charges.figures.p99.toFixed(1)} ms; reading the same rows ` +
      `${milliseconds(charges.reference)}; ratio ${(charges.figures.median / charges.reference.median).toFixed(2)}\n`,
    row(['requests a second', 'median (quartiles)']),
    row(['---', '---']),
    ...Object.entries(throughput).map(([name, { median, lower, upper }]) =>
      row([name, `${Math.round(median)} (${Math.round(lower)}–${Math.round(upper)})`]),
    ),
  ].join('\n');

/** What swayed too much to be compared with. */
export const swaying = ({ kind, cases, throughput }: Measured): string[] => [
  ...cases.filter(({ reference }) => reference.spread > mostSpread).map(({ name }) => `${kind}: the bare select beside "${name}"`),
  ...(['constant rows', 'rows'] as const).filter((name) => throughput[name].spread > mostSpread).map((name) => `${kind}: ${name}`),
];

const atLeast = (target: string, value: number, least: number): Verdict => ({
  target: `${target} ≥ ${least}`,
  value: value.toFixed(2),
  isMet: value >= least,
});

/** The targets of the back end, and whether they are met. */
export const judge = ({ kind, cases, charges, throughput }: Measured): Verdict[] => {
  const first = throughput['page 1'].median;
  const scanned = [...cases, charges].filter((each) => each.scanned.length > 0);
  return [
    kind === 'Postgres'
      ? atLeast('Postgres: a page against Hono with constant rows', first / throughput['constant rows'].median, 0.6)
      : atLeast('PGlite: a page against Hono with rows of PGlite', first / throughput.rows.median, 1.5),
    atLeast(`${kind}: page 1,000 against page 1`, throughput['page 1,000'].median / first, 0.85),
    {
      target: `${kind}: check of a charge, p99 ≤ 50 ms`,
      value: `${charges.figures.p99.toFixed(1)} ms`,
      isMet: charges.figures.p99 <= 50,
    },
    {
      target: `${kind}: no plan reads through a big table`,
      value: scanned.map(({ name, scanned: tables }) => `${name}: ${tables.join(', ')}`).join('; ') || 'none does',
      isMet: scanned.length === 0,
    },
  ];
};
