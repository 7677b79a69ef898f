import type { ServerWords } from '../server-words.ts';
import { ar as acknowledgement } from './acknowledgement.ts';
import { ar as acts } from './acts.ts';
import { ar as documents } from './documents.ts';
import { ar as pages } from './pages.ts';
import { ar as problems } from './problems.ts';
import { ar as refundMails } from './refund-mails.ts';

export const ar: ServerWords = { acknowledgement, acts, documents, pages, problems, refundMails };
