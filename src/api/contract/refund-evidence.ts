import * as v from 'valibot';
import { evidenceFile } from './evidence-file.ts';
import { operation } from './operation.ts';

export { evidenceFile, type EvidenceFile } from './evidence-file.ts';

/** Kinds of file that are taken. What a file is, is read from its content and never from its name. */
export const evidenceTypes = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const;

/** The most bytes of one file. */
export const evidenceBytes = 5 * 1024 * 1024;

/** How long the file is in base64 (RFC 4648, section 4). */
const encodedLength = Math.ceil(evidenceBytes / 3) * 4;

/** A little more than the longest file with its name. */
const bodyLimit = encodedLength + 4096;

/** Takes in one file, to be named in a request, an appeal or an answer within a day; after that it is deleted. */
export const addEvidence = operation({
  method: 'POST',
  path: '/refund-evidence',
  auth: 'customer',
  scope: 'refunds:write',
  body: v.strictObject({
    name: v.pipe(v.string(), v.minLength(1), v.maxLength(120)),
    /** The file, in base64 with padding. One of more than `evidenceBytes` is answered with 413 `payload-too-large`, like a longer body. */
    content: v.pipe(v.string(), v.minLength(4), v.maxLength(bodyLimit), v.regex(/^[A-Za-z\d+/]+={0,2}$/)),
  }),
  result: evidenceFile,
  status: 201,
  bodyLimit,
});
