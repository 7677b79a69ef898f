import type { AcknowledgementContent } from './content.ts';
import { writeMoment } from './moment.ts';
import { recipientLines } from './pdf.ts';
import { wordsFor } from '../../words/words.ts';

/**
 * The mail that brings an acknowledgement. The address may be somebody else's, so nothing that was typed stands in it: a stranger's words
 * are not this store's to send. They are in the document that goes along.
 */
export const acknowledgementMail = (content: AcknowledgementContent, locale: string): { subject: string; text: string } => {
  const words = wordsFor(locale).acknowledgement;
  const { at, merchant, reference, timeZone, title } = content;
  return {
    subject: `${title} (${reference})`,
    text: [
      words.sentences.mailAttached,
      `${words.reference}: ${reference}\n${words.receivedOn}: ${writeMoment(at, timeZone, locale)}`,
      words.sentences.mailNotYou(merchant.name),
      recipientLines(merchant).join('\n'),
    ].join('\n\n'),
  };
};
