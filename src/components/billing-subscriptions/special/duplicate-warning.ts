import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Subscription } from '../../../api/contract/subscription.ts';
import { formatLocale } from '../../../localization/locale.ts';
import { formatList } from '../../../format/list.ts';
import { plural } from '../../../localization/plural.ts';
import { notice } from '../../internal/notice.ts';
import { sayName } from '../../internal/say.ts';
import type { RowContext } from '../row-context.ts';

/** Somebody pays twice for one thing. The others are named by their plans where those differ. */
export const duplicateWarning = ({ duplicates, product, plan }: Subscription, { subscriptions }: RowContext): unknown => {
  if (!duplicates?.length) return nothing;
  const names = subscriptions
    .filter((other) => duplicates.includes(other.id) && other.plan.name !== plan.name)
    .map((other) => sayName(other.plan.name));
  return notice('caution', html`<p>${names.length ? named(sayName(product.name), names) : unnamed(sayName(product.name))}</p>`);
};

const named = (product: string, plans: readonly string[]): string => {
  const others = formatList(plans, formatLocale());
  return plural(plans.length, {
    one: () =>
      msg(str`You pay for ${product} more than once: also with the plan ${others}.`, {
        id: 'duplicate.one',
        desc: 'Warning of a duplicate subscription. 0 is a product, 1 the name of another plan.',
      }),
    other: () =>
      msg(str`You pay for ${product} more than once: also with the plans ${others}.`, {
        id: 'duplicate.other',
        desc: 'Warning of duplicate subscriptions. 0 is a product, 1 the names of other plans.',
      }),
  });
};

const unnamed = (product: string): string =>
  msg(str`You pay for ${product} more than once.`, { desc: 'Warning of a duplicate subscription. 0 is a product.' });
