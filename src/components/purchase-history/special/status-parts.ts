import { msg, str } from '@lit/localize';
import type { PurchaseStatus, PurchaseSummary } from '../../../api/contract/purchase-summary.ts';
import { alertIcon } from '../../internal/icon.ts';
import { clockIcon, closeIcon, undoIcon } from '../../internal/icons.ts';
import { badge } from '../../internal/notice.ts';
import { sayDay } from '../../internal/say.ts';

/** What is said of a purchase that is not simply paid. */
export interface StatusParts {
  badge: unknown;
  sentence: string;
  /** Whether the amount is no money that the customer has paid. */
  notCharged?: boolean;
}

/** How a purchase stands, or nothing where it is paid, or in a state that only a newer version has a word for. */
export const statusParts = (purchase: PurchaseSummary, today: string): StatusParts | undefined =>
  purchase.status === 'paid' || purchase.status === 'unknown' ? undefined : parts[purchase.status](purchase, today);

const parts: Record<Exclude<PurchaseStatus, 'paid'>, (purchase: PurchaseSummary, today: string) => StatusParts> = {
  unpaid: (purchase, today) => ({
    badge: badge('caution', alertIcon, msg('Not paid', { desc: 'Badge of a purchase that waits for its payment.' })),
    sentence: dueSentence(purchase, today),
    notCharged: true,
  }),
  hold: ({ heldUntil }, today) => ({
    badge: badge('neutral', clockIcon, msg('Hold', { desc: 'Badge: the bank keeps an amount ready, which is no charge.' })),
    sentence: heldUntil
      ? msg(str`Set aside by your bank, not charged. It vanishes by ${sayDay(heldUntil, today)}.`, {
          desc: 'An authorisation hold. 0 is a date.',
        })
      : msg('Set aside by your bank, not charged.', { desc: 'An authorisation hold.' }),
    notCharged: true,
  }),
  pending: () => ({
    badge: badge('neutral', clockIcon, msg('Pending', { desc: 'Badge of a charge that the bank has not posted yet.' })),
    sentence: msg('Your bank has not posted the charge yet.', { desc: 'Status of a purchase.' }),
  }),
  'partly-refunded': () => ({
    badge: badge('neutral', undoIcon, msg('Partly refunded', { desc: 'Badge of a purchase.' })),
    sentence: '',
  }),
  refunded: () => ({
    badge: badge('neutral', undoIcon, msg('Refunded', { desc: 'Badge of a purchase.' })),
    sentence: '',
  }),
  cancelled: () => ({
    badge: badge('neutral', closeIcon, msg('Cancelled', { desc: 'Badge of an order that was never charged.' })),
    sentence: msg('Nothing was charged.', { desc: 'Status of a cancelled order.' }),
    notCharged: true,
  }),
};

/** By when an order is to be paid. */
export const dueSentence = ({ dueOn }: PurchaseSummary, today: string): string =>
  !dueOn
    ? msg('It waits for your payment.', { desc: 'Status of an unpaid order.' })
    : dueOn < today
      ? msg(str`It should have been paid by ${sayDay(dueOn, today)}.`, { desc: 'Status of an unpaid order. 0 is a date.' })
      : dueOn === today
        ? msg('It is to be paid today.', { desc: 'Status of an unpaid order.' })
        : msg(str`It is to be paid by ${sayDay(dueOn, today)}.`, { desc: 'Status of an unpaid order. 0 is a date.' });
