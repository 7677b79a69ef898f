import * as v from 'valibot';
import { id } from './common.ts';
import { refundRoutes } from './refund-terms.ts';

/** What is asked back, and how it is to come. */
export const refundSelection = {
  /** Ids of the items, each once. */
  items: v.pipe(v.array(id), v.minLength(1), v.maxLength(100)),
  route: v.picklist(refundRoutes),
  destination: v.optional(v.picklist(['original', 'balance'])),
};
