import type { PurchaseKind } from '../../../../../src/api/contract/purchase-summary.ts';

/** How a country taxes it. Money on an account is no sale yet. */
export type TaxClass = 'ordinary' | 'book' | 'none';

/** Something on sale. The price is today's, in whole kroner; other countries and years have it made from that. */
export interface Good {
  readonly name: string;
  readonly kroner: number;
  readonly tax: TaxClass;
  readonly kind?: PurchaseKind;
  /** Used up at once. */
  readonly consumed?: boolean;
  /** What is bought for good can be had again. */
  readonly kept?: boolean;
  /** Sent in parcels, so that one order may be charged in parts. */
  readonly sent?: boolean;
}

/** Names with prices: `'Havtåke 129'` and so on, one for each line. */
export const priced = (text: string, facts: Omit<Good, 'name' | 'kroner'>): Good[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const at = line.lastIndexOf(' ');
      return { name: line.slice(0, at).trim(), kroner: Number(line.slice(at + 1)), ...facts };
    });
