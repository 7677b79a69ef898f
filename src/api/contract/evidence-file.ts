import * as v from 'valibot';
import { id } from './common.ts';

/** A file that was sent along. It can be read by the store's people, and by nobody through an address. */
export const evidenceFile = v.object({
  id,
  name: v.string(),
  type: v.string(),
  /** Bytes. */
  size: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type EvidenceFile = v.InferOutput<typeof evidenceFile>;
