import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { SubscriptionOptions } from '../../../api/contract/subscription-change.ts';
import { formatInterval } from '../../../format/date.ts';
import { formatLocale } from '../../../localization/locale.ts';
import { sayDay } from '../../internal/say.ts';
import { actionLabel } from '../action-label.ts';
import { askView } from './ask-view.ts';
import { notNow } from './change-text.ts';
import type { ChangeContext } from './change-context.ts';
import { confirmation } from './confirmation.ts';
import { type Option, optionGroup } from './option-group.ts';
import { blockedView, optionsSkeleton, readView } from './read-view.ts';

type Pause = SubscriptionOptions['pauses'][number];

/** How long to pause, and what that leads to as soon as a length is chosen. A single length is no question. */
export const pauseView = (context: ChangeContext): TemplateResult =>
  readView(context.flow.options, context, optionsSkeleton, ({ pauses }) => {
    if (pauses.length === 0) return blockedView('not-offered', context);
    const { flow, leave } = context;
    return html`
      ${pauses.length === 1
        ? nothing
        : optionGroup(
            flow,
            msg('How long would you like to pause?', { desc: 'Legend of a choice between lengths of time.' }),
            pauses.map((pause) => pauseOption(pause, context)),
          )}
      ${flow.changes
        ? askView(context)
        : confirmation(
            context,
            { label: actionLabel('pause', flow.subscription), press: () => void flow.confirm(), primary: true },
            { label: notNow(), press: leave },
          )}
    `;
  });

const pauseOption = ({ periods, from, until }: Pause, { flow, today }: ChangeContext): Option => {
  const { interval } = flow.subscription.plan;
  const length = interval && formatInterval({ ...interval, count: interval.count * periods }, formatLocale());
  const dates = msg(str`From ${sayDay(from, today)} to ${sayDay(until, today)}`, { desc: 'When a pause begins and ends. 0 and 1 are dates.' });
  return { value: String(periods), label: length || dates, details: length ? html`<p>${dates}</p>` : nothing };
};
