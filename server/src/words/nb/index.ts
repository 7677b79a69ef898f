import type { ServerWords } from '../server-words.ts';
import { nb as acknowledgement } from './acknowledgement.ts';
import { nb as acts } from './acts.ts';
import { nb as documents } from './documents.ts';
import { nb as pages } from './pages.ts';
import { nb as problems } from './problems.ts';
import { nb as refundMails } from './refund-mails.ts';

export const nb: ServerWords = { acknowledgement, acts, documents, pages, problems, refundMails };
