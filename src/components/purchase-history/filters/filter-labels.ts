import { msg } from '@lit/localize';
import type { PurchaseKind, PurchaseStatus } from '../../../api/contract/purchase-summary.ts';

export const kindLabel = (kind: PurchaseKind): string => kinds[kind]();

const kinds: Record<PurchaseKind, () => string> = {
  'one-time': () => msg('Single purchases', { desc: 'Kind of purchases, as a filter: not subscriptions.' }),
  subscription: () => msg('Subscriptions', { desc: 'Kind of purchases, as a filter.' }),
  'pre-order': () => msg('Pre-orders', { desc: 'Kind of purchases, as a filter.' }),
  gift: () => msg('Gifts', { desc: 'Kind of purchases, as a filter.' }),
  'top-up': () => msg('Top-ups of the balance', { desc: 'Kind of purchases, as a filter: money put on the store balance.' }),
  free: () => msg('Free', { desc: 'Kind of purchases, as a filter: they cost nothing.' }),
};

export const statusLabel = (status: PurchaseStatus): string => statuses[status]();

const statuses: Record<PurchaseStatus, () => string> = {
  unpaid: () => msg('Not paid', { desc: 'Status of purchases, as a filter.' }),
  hold: () => msg('Holds', { desc: 'Status of purchases, as a filter: the bank keeps an amount ready, which is no charge.' }),
  pending: () => msg('Pending', { desc: 'Status of purchases, as a filter: not posted by the bank yet.' }),
  paid: () => msg('Paid', { desc: 'Status of purchases, as a filter.' }),
  'partly-refunded': () => msg('Partly refunded', { desc: 'Status of purchases, as a filter.' }),
  refunded: () => msg('Refunded', { desc: 'Status of purchases, as a filter.' }),
  cancelled: () => msg('Cancelled', { desc: 'Status of purchases, as a filter.' }),
};
