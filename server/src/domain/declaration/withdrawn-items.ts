import type { PurchaseRecord } from '../purchase/record.ts';
import { blockOf, policyOf, type EligibilityContext } from '../refund/eligibility.ts';
import { withdrawalOf } from '../refund/withdrawal.ts';
import type { DeclarationFlag } from './record.ts';

/** What a withdrawal means for the items of a purchase. */
export interface WithdrawnItems {
  /** Whether it undoes the contract: for something of it the right was there, and in time. */
  readonly effective: boolean;
  /** Whether nothing of the purchase is left out. */
  readonly whole: boolean;
  /** Items whose money is given back at once. */
  readonly inTime: readonly string[];
  /** Items of which a person decides, since the time is over or the right was given up. */
  readonly against: readonly string[];
  readonly flags: readonly DeclarationFlag[];
  /** The request that is under way for some of them already. */
  readonly request?: string;
}

type Standing = { readonly flag?: DeclarationFlag; readonly place?: 'inTime' | 'against'; readonly effective: boolean; readonly request?: string };

/** Never the store's to pay back, or not this customer's to ask for. */
const others = ['managed-elsewhere', 'owner-only', 'not-paid'];

const standingOf = (record: PurchaseRecord, item: PurchaseRecord['items'][number], context: EligibilityContext): Standing => {
  const block = blockOf(record, item, 'withdraw', context);
  const right = withdrawalOf(record, item, policyOf(record, item, context), context.today);
  if (!right) return { flag: 'to-be-reviewed', effective: false };
  const flag = right.late ? 'late' : right.waiver ? 'waived' : undefined;
  const effective = !flag;
  if (block && others.includes(block.code)) return { flag: flag ?? 'to-be-reviewed', effective: effective && block.code === 'not-paid' };
  // What was given back, asked for, cancelled or never paid needs no second time.
  if (block) return { ...(flag && { flag }), effective, ...(block.request !== undefined && { request: block.request }) };
  return { ...(flag && { flag }), place: flag ? 'against' : 'inTime', effective };
};

/** Sorts the items of a purchase, or those `chosen`, by what a withdrawal on the context's day does to them. */
export const withdrawnItems = (
  record: PurchaseRecord,
  chosen: readonly string[] | undefined,
  context: EligibilityContext,
): WithdrawnItems => {
  const meant = record.items.filter(({ id }) => !chosen || chosen.includes(id));
  const standings = meant.map((item) => ({ id: item.id, ...standingOf(record, item, context) }));
  const at = (place: 'inTime' | 'against'): string[] => standings.flatMap((each) => (each.place === place ? [each.id] : []));
  const flags = new Set(standings.flatMap(({ flag }) => flag ?? []));
  if (meant.length === 0 || flags.size > 0) flags.add('to-be-reviewed');
  const request = standings.find((each) => each.request !== undefined)?.request;
  return {
    effective: standings.some(({ effective }) => effective),
    whole: meant.length === record.items.length,
    inTime: at('inTime'),
    against: at('against'),
    flags: [...flags],
    ...(request !== undefined && { request }),
  };
};
