import { createHash } from 'node:crypto';
import type { Database } from '../../database.ts';
import { writeRefundAudit } from '../../gateways/ledger/refunds/refund-audit.ts';
import { fileName } from '../file-name.ts';
import type { AcknowledgementContent } from './content.ts';
import { acknowledgementHtml } from './html.ts';
import { acknowledgementPdf } from './pdf.ts';
import { wordsFor } from '../../words/words.ts';

/** What is acknowledged, and to whom. */
export interface Acknowledged {
  /** The declaration's id or the request's. */
  readonly of: string;
  readonly kind: 'declaration' | 'refund-request';
  /** Missing for guests. */
  readonly customer?: string | undefined;
  /** When it was received. */
  readonly at: Date;
  readonly locale: string;
  readonly content: AcknowledgementContent;
}

/** What a file is called, without its ending, and SHA-256 of the documents, in hexadecimal. */
export interface Kept {
  readonly name: string;
  readonly html_sha256: string;
  readonly pdf_sha256: string;
}

const digest = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/**
 * Makes both documents of an acknowledgement, once and for all, and notes their digests in the audit trail: whoever shows one later can
 * be told whether it is the one that was made then.
 */
export const keepAcknowledgement = async (tx: Database, { of, kind, customer, at, locale, content }: Acknowledged): Promise<Kept> => {
  const html = await acknowledgementHtml(content, locale);
  const pdf = await acknowledgementPdf(content, locale);
  const digests = { html_sha256: digest(html), pdf_sha256: digest(pdf) };
  const name = fileName([content.merchant.name, wordsFor(locale).acknowledgement.files[kind], content.reference], 'pdf').slice(0, -'.pdf'.length);
  await tx.query(
    `INSERT INTO acknowledgement (of, kind, customer, at, locale, name, html, pdf, html_sha256, pdf_sha256)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [of, kind, customer ?? null, at.toISOString(), locale, name, html, pdf, digests.html_sha256, digests.pdf_sha256],
  );
  const actor = customer === undefined ? 'guest' : 'customer';
  await writeRefundAudit(tx, { at, actor, ...(customer !== undefined && { customer }), subject: 'acknowledgement', id: of, action: 'kept', detail: digests });
  return { name, ...digests };
};
