import { msg, str } from '@lit/localize';
import type { Subscription } from '../../../api/contract/subscription.ts';
import type { SubscriptionPreview } from '../../../api/contract/subscription-change.ts';
import { formatInterval } from '../../../format/date.ts';
import { formatMoney, formatNumber } from '../../../format/money.ts';
import { formatLocale } from '../../../localization/locale.ts';
import { pricePerPeriod } from '../../../localization/period-text.ts';
import { plural } from '../../../localization/plural.ts';

export type Offer = NonNullable<SubscriptionPreview['offer']>;

/** A reason to stay, as one sentence; nothing for a kind of offer that this version has no words for. */
export const offerText = (offer: Offer, { plan }: Subscription): string | undefined => {
  const { kind, price, periods } = offer;
  const locale = formatLocale();
  if (kind === 'discount' && price) {
    const reduced = formatMoney(price, locale);
    const full = pricePerPeriod(plan.price, plan.interval);
    const count = formatNumber(periods, locale);
    return plural(periods, {
      one: () =>
        msg(str`Stay, and your next payment is ${reduced}. After it, the price is ${full} again.`, {
          id: 'offer-discount.one',
          desc: 'A reason to stay. 0 and 1 are prices.',
        }),
      other: () =>
        msg(str`Stay, and each of your next ${count} payments is ${reduced}. After them, the price is ${full} again.`, {
          id: 'offer-discount.other',
          desc: 'A reason to stay. 0 is a number, 1 and 2 are prices.',
        }),
    });
  }
  if (kind === 'pause') {
    const length = plan.interval && formatInterval({ ...plan.interval, count: plan.interval.count * periods }, locale);
    return length
      ? msg(str`Take a break of ${length} instead. You are not charged while it lasts.`, {
          desc: 'A reason to stay. 0 is a length of time.',
        })
      : msg('Take a break instead. You are not charged while it lasts.', { desc: 'A reason to stay.' });
  }
  return undefined;
};
