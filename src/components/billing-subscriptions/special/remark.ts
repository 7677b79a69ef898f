import { msg, str } from '@lit/localize';
import type { Subscription } from '../../../api/contract/subscription.ts';
import { pricePerPeriod } from '../../../localization/period-text.ts';
import { sayName } from '../../internal/say.ts';

/** Whose it is and where it was bought, where that is not simply "you, here"; else a price that new customers do not get. */
export const remark = ({ source, sourceName, ownership, listPrice, plan }: Subscription): string | undefined => {
  if (ownership.kind === 'shared') {
    return ownership.ownerName
      ? msg(str`Shared with you by ${sayName(ownership.ownerName)}`, { desc: 'Family sharing. 0 is a person.' })
      : msg('Shared with you by your family', { desc: 'Family sharing; the person is not known.' });
  }
  if (source === 'direct') {
    return (
      listPrice &&
      msg(str`You keep your price. New customers pay ${pricePerPeriod(listPrice, plan.interval)}.`, {
        desc: 'The list price has changed. 0 is a price with its period.',
      })
    );
  }
  if (source === 'app-store') return msg('Bought in the App Store', { desc: 'Where a subscription comes from.' });
  if (source === 'google-play') return msg('Bought on Google Play', { desc: 'Where a subscription comes from.' });
  return source === 'partner' && sourceName
    ? msg(str`Bought from ${sayName(sourceName)}`, { desc: 'Where a subscription comes from. 0 is a company.' })
    : msg('Bought elsewhere', { desc: 'Where a subscription comes from.' });
};
