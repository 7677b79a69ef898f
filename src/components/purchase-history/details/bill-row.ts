import type { Money } from '../../../api/contract/common.ts';

/** One line of a bill: what for, how much, and what there is to say of it. */
export interface BillRow {
  /** `item`, `refund`, `total`, `part` (what is within another amount), or a plain one. */
  readonly kind?: 'item' | 'refund' | 'total' | 'part' | 'problem';
  readonly label: unknown;
  /** Missing where the words say it all. */
  readonly amount?: Money;
  readonly note?: unknown;
}
