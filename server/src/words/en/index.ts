import type { ServerWords } from '../server-words.ts';
import { en as acknowledgement } from './acknowledgement.ts';
import { en as acts } from './acts.ts';
import { en as documents } from './documents.ts';
import { en as pages } from './pages.ts';
import { en as problems } from './problems.ts';
import { en as refundMails } from './refund-mails.ts';

export const en: ServerWords = { acknowledgement, acts, documents, pages, problems, refundMails };
