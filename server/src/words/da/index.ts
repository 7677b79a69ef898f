import type { ServerWords } from '../server-words.ts';
import { da as acknowledgement } from './acknowledgement.ts';
import { da as acts } from './acts.ts';
import { da as documents } from './documents.ts';
import { da as pages } from './pages.ts';
import { da as problems } from './problems.ts';
import { da as refundMails } from './refund-mails.ts';

export const da: ServerWords = { acknowledgement, acts, documents, pages, problems, refundMails };
