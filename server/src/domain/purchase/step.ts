import type { PlainDate } from '../time/plain-date.ts';

/** One thing that time does to a purchase, on one day. Its effect depends on that day alone, never on when it is carried out. */
export type Step =
  | { readonly kind: 'charge-posted'; readonly on: PlainDate; readonly charge: number }
  | { readonly kind: 'refund-arrived' | 'refund-returned'; readonly on: PlainDate; readonly refund: number }
  | { readonly kind: 'hold-vanished' | 'unpaid-cancelled'; readonly on: PlainDate };
