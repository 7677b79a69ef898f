import type { Database } from '../../../database.ts';
import type { KeptFile } from '../../refund-gateway.ts';

interface Row {
  readonly name: string;
  readonly html: string;
  readonly pdf: Uint8Array;
  readonly html_sha256: string;
  readonly pdf_sha256: string;
}

/**
 * An acknowledgement as it was made then, to the byte. A customer may have their own, and that of what they declared as a guest; whoever
 * has no account may have a guest's.
 */
export const readAcknowledgement = async (
  database: Database,
  customer: string | undefined,
  of: string,
  format: 'html' | 'pdf',
): Promise<KeptFile | undefined> => {
  const [row] = await database.query<Row>(
    `SELECT name, html, pdf, html_sha256, pdf_sha256 FROM acknowledgement a
     WHERE of = $1 AND (customer IS NOT DISTINCT FROM $2
       OR customer IS NULL AND EXISTS (SELECT 1 FROM declaration_outcome o WHERE o.declaration = a.of AND o.customer = $2))`,
    [of, customer ?? null],
  );
  if (!row) return undefined;
  return format === 'html'
    ? { name: `${row.name}.html`, type: 'text/html; charset=utf-8', content: new TextEncoder().encode(row.html), sha256: row.html_sha256 }
    : { name: `${row.name}.pdf`, type: 'application/pdf', content: row.pdf, sha256: row.pdf_sha256 };
};
