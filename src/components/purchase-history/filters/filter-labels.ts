import { msg } from '@lit/localize';
import type { PurchaseKind, PurchaseStatus } from '../../../api/contract/purchase-summary.ts';

export const kindLabel = (kind: PurchaseKind): string => kinds[kind]();

const kinds: Record<PurchaseKind, () => string> = {
  'one-time': () => msg('Single purchases', { desc: 'Kind of purchases, as a filter: not subscriptions.' }),
  subscription: () => msg('Subscriptions', { desc: 'Heading of the list of everything one subscribes to.' }),
  'pre-order': () => msg('Pre-orders', { desc: 'Kind of purchases, as a filter.' }),
  gift: () => msg('Gifts', { desc: 'Kind of purchases, as a filter.' }),
  'top-up': () => msg('Top-ups of the balance', { desc: 'Kind of purchases, as a filter: money put on the store balance.' }),
  free: () => msg('Free', { desc: 'In place of a price.' }),
};

export const statusLabel = (status: PurchaseStatus): string => statuses[status]();

const statuses: Record<PurchaseStatus, () => string> = {
  unpaid: () => msg('Not paid', { desc: 'Badge of a purchase that waits for its payment.' }),
  hold: () => msg('Holds', { desc: 'Status of purchases, as a filter: the bank keeps an amount ready, which is no charge.' }),
  pending: () => msg('Pending', { desc: 'Badge of a charge that the bank has not posted yet.' }),
  paid: () => msg('Paid', { desc: 'Status of purchases, as a filter.' }),
  'partly-refunded': () => msg('Partly refunded', { desc: 'Badge of a purchase.' }),
  refunded: () => msg('Refunded', { desc: 'Badge of a purchase.' }),
  cancelled: () => msg('Cancelled', { desc: 'Badge of an order that was never charged.' }),
};
