import type { Acts } from '../domain/payment-rules/rules.ts';
import type { AcknowledgementWords } from './acknowledgement-words.ts';
import type { DocumentWords } from './document-words.ts';
import type { PageWords } from './page-words.ts';
import type { ProblemWords } from './problem-words.ts';
import type { RefundMailWords } from './refund-mail-words.ts';

/** All that the server says in one language. */
export interface ServerWords {
  /** The Union's acts on payments, with an article of theirs. */
  readonly acts: Acts;
  readonly documents: DocumentWords;
  readonly acknowledgement: AcknowledgementWords;
  /** The plain pages of the law, which need no script. */
  readonly pages: PageWords;
  readonly problems: ProblemWords;
  /** What is told by mail of a request for money back. */
  readonly refundMails: RefundMailWords;
}
