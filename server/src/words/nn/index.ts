import type { ServerWords } from '../server-words.ts';
import { nn as acknowledgement } from './acknowledgement.ts';
import { nn as acts } from './acts.ts';
import { nn as documents } from './documents.ts';
import { nn as pages } from './pages.ts';
import { nn as problems } from './problems.ts';
import { nn as refundMails } from './refund-mails.ts';

export const nn: ServerWords = { acknowledgement, acts, documents, pages, problems, refundMails };
