import * as v from 'valibot';
import { money, plainDate } from './common.ts';

/** Money that a bank keeps aside and does not take. It vanishes by itself on `until` at the latest. */
export const hold = v.object({ amount: money, until: plainDate });
export type Hold = v.InferOutput<typeof hold>;
