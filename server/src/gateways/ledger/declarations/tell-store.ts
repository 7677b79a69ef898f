import type { Database } from '../../../database.ts';
import type { DeclarationRecord, Outcome } from '../../../domain/declaration/record.ts';
import { writeMessage } from '../../../messages/outbox.ts';
import { readMerchant } from '../merchant.ts';

/** Hands a declaration that a person has to look at to the store's people, where it is known how they are reached. */
export const tellStore = async (tx: Database, declaration: DeclarationRecord, { flags, request }: Outcome, now: Date): Promise<void> => {
  // What has become a request for money back waits among the reviews.
  if (!flags.includes('to-be-reviewed') || request !== undefined) return;
  const { supportEmail } = await readMerchant(tx);
  if (supportEmail === undefined) return;
  const { at, id, kind, reference } = declaration;
  await writeMessage(
    tx,
    {
      recipient: supportEmail,
      subject: `Declaration ${reference} has to be looked at`,
      text: [
        `Somebody has declared to ${kind === 'withdraw' ? 'withdraw from' : 'terminate'} a contract, at ${at}.`,
        `It has been acknowledged. It could not be carried out by itself, or not all of it: ${flags.join(', ')}.`,
        'What was declared stands in the document that is attached.',
      ].join('\n\n'),
      acknowledgement: id,
    },
    now,
  );
};
