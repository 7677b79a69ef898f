import type { ServerWords } from '../server-words.ts';
import { de as acknowledgement } from './acknowledgement.ts';
import { de as documents } from './documents.ts';
import { de as pages } from './pages.ts';
import { de as problems } from './problems.ts';

export const de: ServerWords = { acknowledgement, documents, pages, problems };
