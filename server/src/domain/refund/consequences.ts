import type { RefundPreview } from '../../../../src/api/contract/refund-preview.ts';
import type { Item, PurchaseRecord } from '../purchase/record.ts';
import { productKindOf } from './product-kind.ts';
import type { RefundWish } from './plan-refund.ts';

type Consequence = RefundPreview['consequences'][number];

/** What is needed beside the purchase. */
export interface ConsequenceFacts {
  /** What the purchase paid for, as it stands now. */
  readonly subscription?: { readonly name: string; readonly renews: boolean };
  /** The buyer, where that is somebody of the payer's family. */
  readonly member?: { readonly name: string };
}

/** What is lost of one thing. A subscription is not: money back ends nothing of it, and what is paid for stays. */
const lostWith = (record: PurchaseRecord, item: Item): Consequence | undefined => {
  const { name } = item;
  switch (productKindOf(record, item)) {
    case 'goods':
      return item.deliveredOn === undefined ? undefined : { code: 'return-goods', name };
    case 'gift-card':
      return { code: 'codes-void', name };
    default:
      return record.subscription ? undefined : { code: 'access-ends', name };
  }
};

/** What else is true once the money is sent. That a subscription ends is declared, and never follows from money back. */
export const consequencesOf = (record: PurchaseRecord, { items, route }: RefundWish, { member, subscription }: ConsequenceFacts): Consequence[] => {
  const lost = items.flatMap((item) => lostWith(record, item) ?? []);
  const found: Consequence[] = route === 'withdraw' && !record.subscription ? [{ code: 'contract-ends' }, ...lost] : lost;
  if (member && lost.some(({ code }) => code === 'access-ends')) found.push({ code: 'family-loses-access', name: member.name });
  if (lost.length === 0) found.push({ code: 'no-access-lost' });
  if (subscription?.renews) found.push({ code: 'subscription-continues', name: subscription.name });
  return found;
};
