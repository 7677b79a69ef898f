import type { evidenceTypes } from '../../../../src/api/contract/refund-evidence.ts';
import { isSomethingElseToo } from './foreign-content.ts';
import { isWholeJpeg } from './jpeg.ts';
import { isWholePdf } from './pdf.ts';
import { isWholePng } from './png.ts';
import { isWholeWebp } from './webp.ts';

export type EvidenceType = (typeof evidenceTypes)[number];

const readers: Readonly<Record<EvidenceType, (bytes: Buffer) => boolean>> = {
  'image/jpeg': isWholeJpeg,
  'image/png': isWholePng,
  'image/webp': isWholeWebp,
  'application/pdf': isWholePdf,
};

/**
 * What a file is, by all of its content and never by its name: undefined for what is none of the kinds that are taken, what is damaged,
 * and what could be taken for something else as well.
 */
export const evidenceTypeOf = (bytes: Buffer): EvidenceType | undefined => {
  const [type] = (Object.keys(readers) as EvidenceType[]).filter((each) => readers[each](bytes));
  return type === undefined || isSomethingElseToo(bytes) ? undefined : type;
};
