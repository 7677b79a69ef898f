import { createHash, randomUUID } from 'node:crypto';
import { evidenceBytes, type EvidenceFile } from '../../../../../src/api/contract/refund-evidence.ts';
import type { Database } from '../../../database.ts';
import { evidenceTypeOf } from '../../../domain/evidence/evidence-type.ts';
import { keptName } from '../../../domain/evidence/kept-name.ts';
import { mostFiles } from '../../../domain/refund/refusals.ts';
import { ProblemError } from '../../../problem.ts';
import type { Evidence, EvidenceAnswer, KeptFile } from '../../refund-gateway.ts';
import { writeRefundAudit } from './refund-audit.ts';

/** Files of a customer that no request has named yet. */
const mostUnused = 10;

/** How long a file waits to be named. */
const day = 24 * 60 * 60_000;

/** Before this, what was not named by a request is over. */
export const unusedSince = (now: Date): string => new Date(now.getTime() - day).toISOString();

const invalid = (path: string, message: string): ProblemError => new ProblemError('invalid-request', { errors: [{ path, message }] });

const decode = (content: string): Buffer => {
  const bytes = Buffer.from(content, 'base64');
  // Node reads on over what is no base64 and over what is missing at its end.
  if (bytes.toString('base64') !== content) throw invalid('body.content', 'This is no base64 with padding.');
  if (bytes.length > evidenceBytes) {
    throw new ProblemError('payload-too-large', { detail: `A file may have ${evidenceBytes} bytes, and this one has ${bytes.length}.` });
  }
  return bytes;
};

/** Makes two uploads at once come one after the other, so that both are counted. */
const countUnused = async (tx: Database, customer: string, now: Date): Promise<number> => {
  await tx.query('SELECT 1 FROM customer WHERE id = $1 FOR NO KEY UPDATE', [customer]);
  const [row] = await tx.query<{ files: number }>(
    'SELECT count(*) AS files FROM evidence_file WHERE customer = $1 AND request IS NULL AND at > $2',
    [customer, unusedSince(now)],
  );
  return row?.files ?? 0;
};

/**
 * Takes in one file as it is, to be named in a request within a day. What it is, is read from its content; its bytes stand in the
 * table and have no address.
 */
export const addEvidence = async (tx: Database, customer: string, evidence: Evidence, now: Date): Promise<EvidenceAnswer> => {
  const bytes = decode(evidence.content);
  const type = evidenceTypeOf(bytes);
  if (!type) throw new ProblemError('evidence-refused');
  if ((await countUnused(tx, customer, now)) >= mostUnused) throw new ProblemError('action-not-allowed', { reason: 'too-many-files' });
  const file = { id: `evf_${randomUUID().replaceAll('-', '')}`, name: keptName(evidence.name, type), type, size: bytes.length };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await tx.query(
    `INSERT INTO evidence_file (id, customer, name, type, size, sha256, content, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [file.id, customer, file.name, type, file.size, sha256, bytes, now.toISOString()],
  );
  const { id, ...detail } = file;
  await writeRefundAudit(tx, {
    at: now, actor: 'customer', customer, subject: 'evidence', id, action: 'added', detail: { ...detail, sha256 },
  });
  return file;
};

/**
 * The files of a customer that are named in the field `path`, in that order, for a request to take. They stay as they are until the
 * transaction ends. One that is somebody else's, that another request has, or whose day is over, is not there.
 */
export const findUnused = async (
  tx: Database,
  customer: string,
  ids: readonly string[],
  { now, path }: { readonly now: Date; readonly path: string },
): Promise<EvidenceFile[]> => {
  if (ids.length === 0) return [];
  if (new Set(ids).size < ids.length) throw invalid(path, 'Each file is named once.');
  if (ids.length > mostFiles) throw new ProblemError('action-not-allowed', { reason: 'too-many-files' });
  const rows = await tx.query<EvidenceFile>(
    `SELECT id, name, type, size FROM evidence_file
     WHERE id = ANY($1) AND customer = $2 AND request IS NULL AND at > $3 ORDER BY id FOR UPDATE`,
    [ids, customer, unusedSince(now)],
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => {
    const file = found.get(id);
    if (!file) throw invalid(path, 'This is no file of the customer that waits to be named.');
    return file;
  });
};

/** A file that belongs to a request, with its bytes. */
export const readEvidence = async (database: Database, request: string, id: string): Promise<KeptFile | undefined> => {
  const [row] = await database.query<KeptFile>(
    'SELECT name, type, content, sha256 FROM evidence_file WHERE id = $1 AND request = $2',
    [id, request],
  );
  return row;
};
