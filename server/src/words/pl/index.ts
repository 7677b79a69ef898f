import type { ServerWords } from '../server-words.ts';
import { pl as acknowledgement } from './acknowledgement.ts';
import { pl as acts } from './acts.ts';
import { pl as documents } from './documents.ts';
import { pl as pages } from './pages.ts';
import { pl as problems } from './problems.ts';
import { pl as refundMails } from './refund-mails.ts';

export const pl: ServerWords = { acknowledgement, acts, documents, pages, problems, refundMails };
