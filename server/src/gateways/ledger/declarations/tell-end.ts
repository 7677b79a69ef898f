import { formatDate } from '../../../../../src/format/date.ts';
import type { Database } from '../../../database.ts';
import { recipientLines } from '../../../documents/acknowledgement/pdf.ts';
import { formatLocaleFor, wordsFor } from '../../../words/words.ts';
import type { DeclarationRecord, Outcome } from '../../../domain/declaration/record.ts';
import { writeMessage } from '../../../messages/outbox.ts';
import { readMerchant } from '../merchant.ts';

/**
 * Tells the day on which a contract ends, which its acknowledgement could not yet name (§ 312k (4) BGB). It goes to the address that was given:
 * a guest's is that of the account, or nothing would have followed, so nobody else is told.
 */
export const tellEnd = async (tx: Database, declaration: DeclarationRecord, { endsOn }: Outcome, now: Date): Promise<void> => {
  const { email, kind, locale, reference } = declaration;
  // What was masked is no address.
  if (endsOn === undefined || !/^\S+$/.test(email)) return;
  const words = wordsFor(locale).acknowledgement;
  const merchant = await readMerchant(tx);
  const text = [
    words.sentences.endsOn(formatDate(endsOn, formatLocaleFor(locale))),
    `${words.reference}: ${reference}`,
    recipientLines(merchant).join('\n'),
  ].join('\n\n');
  await writeMessage(tx, { recipient: email, subject: `${words.titles[kind]} (${reference})`, text }, now);
};
