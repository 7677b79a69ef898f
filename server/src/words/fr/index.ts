import type { ServerWords } from '../server-words.ts';
import { fr as acknowledgement } from './acknowledgement.ts';
import { fr as acts } from './acts.ts';
import { fr as documents } from './documents.ts';
import { fr as pages } from './pages.ts';
import { fr as problems } from './problems.ts';
import { fr as refundMails } from './refund-mails.ts';

export const fr: ServerWords = { acknowledgement, acts, documents, pages, problems, refundMails };
