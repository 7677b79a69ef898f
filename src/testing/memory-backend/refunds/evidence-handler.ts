import { maskCardNumbers } from '../../../api/contract/card-number.ts';
import { evidenceBytes, type evidenceTypes } from '../../../api/contract/refund-evidence.ts';
import { MemoryProblem } from '../problem.ts';
import type { HandlersOf } from '../world.ts';

/** How each kind of file begins, as Latin-1. A dot stands for any byte. */
const signatures: readonly [type: (typeof evidenceTypes)[number], begin: RegExp][] = [
  ['image/png', /^\x89PNG\r\n\x1a\n/],
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/webp', /^RIFF[^]{4}WEBP/],
  ['application/pdf', /^%PDF-/],
];

/** Takes in a file. What it is, is read from how it begins; its name says nothing. */
export const evidenceHandlers: HandlersOf<'refund-evidence'> = {
  addEvidence: ({ refunds }, { body }) => {
    const { name, content } = body as { name: string; content: string };
    if (content.length % 4 !== 0) throw new MemoryProblem('invalid-request', { errors: [{ path: 'body.content', message: 'No base64' }] });
    const size = (content.length / 4) * 3 - (content.endsWith('==') ? 2 : content.endsWith('=') ? 1 : 0);
    if (size > evidenceBytes) throw new MemoryProblem('payload-too-large');
    const begin = atob(content.slice(0, 64));
    const type = signatures.find(([, signature]) => signature.test(begin))?.[0];
    if (!type) throw new MemoryProblem('evidence-refused');
    return refunds.keep({ name: maskCardNumbers(name), type, size });
  },
};
