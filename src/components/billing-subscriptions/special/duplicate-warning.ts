import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Subscription } from '../../../api/contract/subscription.ts';
import { formatLocale } from '../../../localization/locale.ts';
import { formatList } from '../../../format/list.ts';
import { notice } from '../../internal/notice.ts';
import { sayName } from '../../internal/say.ts';
import type { RowContext } from '../row-context.ts';

/** Somebody pays twice for one thing. The others are named by their plans where those differ. */
export const duplicateWarning = ({ duplicates, product, plan }: Subscription, { subscriptions }: RowContext): unknown => {
  if (!duplicates?.length) return nothing;
  const names = subscriptions
    .filter((other) => duplicates.includes(other.id) && other.plan.name !== plan.name)
    .map((other) => sayName(other.plan.name));
  return notice(
    'caution',
    html`<p>
      ${names.length
        ? msg(str`You pay for ${sayName(product.name)} more than once: also with ${formatList(names, formatLocale())}.`, {
            desc: 'Warning of a duplicate subscription. 0 is a product, 1 the names of other plans.',
          })
        : msg(str`You pay for ${sayName(product.name)} more than once.`, {
            desc: 'Warning of a duplicate subscription. 0 is a product.',
          })}
    </p>`,
  );
};
