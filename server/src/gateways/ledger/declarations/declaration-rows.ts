import type { DeclarationKind } from '../../../../../src/api/contract/rights.ts';
import type { Database } from '../../../database.ts';
import type { Kept } from '../../../documents/acknowledgement/keep.ts';
import type { DeclarationRecord, Outcome } from '../../../domain/declaration/record.ts';

type Columns = 'id' | 'reference' | 'customer' | 'kind' | 'at';

interface DeclarationRow {
  readonly id: string;
  readonly reference: string;
  readonly customer: string | null;
  readonly kind: DeclarationKind;
  readonly at: string;
  readonly facts: Omit<DeclarationRecord, Columns>;
}

/** What became of it so far. */
export interface OutcomeFacts extends Outcome {
  /** How often it failed. */
  readonly failures?: number;
}

/** A declaration and what it led to. */
export interface StoredDeclaration {
  readonly declaration: DeclarationRecord;
  readonly outcome: OutcomeFacts;
}

const columns = 'd.id, d.reference, d.customer, d.kind, d.at, d.facts';

const toDeclaration = ({ customer, facts, ...row }: DeclarationRow): DeclarationRecord => ({
  ...facts,
  ...row,
  ...(customer !== null && { customer }),
});

/** Writes a declaration; answers whether its reference was free. */
export const insertDeclaration = async (tx: Database, record: DeclarationRecord): Promise<boolean> => {
  const { id, reference, customer, kind, at, ...facts } = record;
  const written = await tx.query(
    `INSERT INTO declaration (id, reference, customer, kind, at, facts) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (reference) DO NOTHING RETURNING id`,
    [id, reference, customer ?? null, kind, at, JSON.stringify(facts)],
  );
  return written.length > 0;
};

/** Notes what a declaration led to; with `dueAt`, that it is still to be carried out. `customer` is whose contract it is. */
export const writeOutcome = async (
  tx: Database,
  declaration: string,
  customer: string | undefined,
  facts: OutcomeFacts,
  dueAt?: Date,
): Promise<void> => {
  await tx.query(
    `INSERT INTO declaration_outcome (declaration, customer, due_at, facts) VALUES ($1, $2, $3, $4)
     ON CONFLICT (declaration) DO UPDATE SET customer = excluded.customer, due_at = excluded.due_at, facts = excluded.facts`,
    [declaration, customer ?? null, dueAt?.toISOString() ?? null, JSON.stringify(facts)],
  );
};

/** One declaration that is to be carried out, locked; another process gets another. */
export const takeDueDeclaration = async (tx: Database, now: Date): Promise<StoredDeclaration | undefined> => {
  const [row] = await tx.query<DeclarationRow & { outcome: OutcomeFacts }>(
    `SELECT ${columns}, o.facts AS outcome FROM declaration_outcome o JOIN declaration d ON d.id = o.declaration
     WHERE o.due_at <= $1 ORDER BY o.due_at, d.id LIMIT 1 FOR UPDATE OF o SKIP LOCKED`,
    [now.toISOString()],
  );
  if (!row) return undefined;
  const { outcome, ...columnsOfIt } = row;
  return { declaration: toDeclaration(columnsOfIt), outcome };
};

/** What a customer has declared, signed in or not, the newest first, with the names of its documents. */
export const readDeclarations = async (
  database: Database,
  customer: string,
  most: number,
): Promise<(StoredDeclaration & { readonly kept: Kept })[]> => {
  const rows = await database.query<DeclarationRow & { outcome: OutcomeFacts; kept: Kept }>(
    `SELECT ${columns}, o.facts AS outcome,
       json_build_object('name', a.name, 'html_sha256', a.html_sha256, 'pdf_sha256', a.pdf_sha256) AS kept
     FROM declaration_outcome o JOIN declaration d ON d.id = o.declaration JOIN acknowledgement a ON a.of = d.id
     WHERE o.customer = $1 ORDER BY d.at DESC, d.id DESC LIMIT $2`,
    [customer, most],
  );
  return rows.map(({ kept, outcome, ...row }) => ({ declaration: toDeclaration(row), outcome, kept }));
};

/** The earlier declaration of one kind about a contract, the newest where there are several. */
export const readEarlier = async (
  tx: Database,
  customer: string,
  { id, kind }: Pick<DeclarationRecord, 'id' | 'kind'>,
  { purchase, subscription }: Pick<Outcome, 'purchase' | 'subscription'>,
): Promise<{ id: string; request?: string } | undefined> => {
  const [row] = await tx.query<{ id: string; request: string | null }>(
    `SELECT d.id, o.facts ->> 'request' AS request FROM declaration_outcome o JOIN declaration d ON d.id = o.declaration
     WHERE o.customer = $1 AND d.kind = $2 AND d.id <> $3 AND (o.facts ->> 'purchase' = $4 OR o.facts ->> 'subscription' = $5)
     ORDER BY d.at DESC, d.id DESC LIMIT 1`,
    [customer, kind, id, purchase ?? null, subscription ?? null],
  );
  return row && { id: row.id, ...(row.request !== null && { request: row.request }) };
};
