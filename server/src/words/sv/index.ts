import type { ServerWords } from '../server-words.ts';
import { sv as acknowledgement } from './acknowledgement.ts';
import { sv as acts } from './acts.ts';
import { sv as documents } from './documents.ts';
import { sv as pages } from './pages.ts';
import { sv as problems } from './problems.ts';
import { sv as refundMails } from './refund-mails.ts';

export const sv: ServerWords = { acknowledgement, acts, documents, pages, problems, refundMails };
