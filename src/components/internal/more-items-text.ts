import { msg, str } from '@lit/localize';
import { formatNumber } from '../../format/money.ts';
import { formatLocale } from '../../localization/locale.ts';
import { plural } from '../../localization/plural.ts';

/** What stands after the name of the first thing of a purchase: `and 2 more`. */
export const moreItemsText = (count: number): string => {
  const number = formatNumber(count, formatLocale());
  return plural(count, {
    one: () => msg('and 1 more', { id: 'purchase-more-items.one', desc: 'After the name of the first thing of a purchase.' }),
    other: () =>
      msg(str`and ${number} more`, {
        id: 'purchase-more-items.other',
        desc: 'After the name of the first thing of a purchase. 0 is a number.',
      }),
  });
};
