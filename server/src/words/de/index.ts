import type { ServerWords } from '../server-words.ts';
import { de as acknowledgement } from './acknowledgement.ts';
import { de as acts } from './acts.ts';
import { de as documents } from './documents.ts';
import { de as pages } from './pages.ts';
import { de as problems } from './problems.ts';
import { de as refundMails } from './refund-mails.ts';

export const de: ServerWords = { acknowledgement, acts, documents, pages, problems, refundMails };
