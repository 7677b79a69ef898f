import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { SubscriptionOptions } from '../../../api/contract/subscription-change.ts';
import { pricePerPeriod } from '../../../localization/period-text.ts';
import { plainName, sayDay } from '../../internal/say.ts';
import { notNow } from './change-text.ts';
import type { ChangeContext } from './change-context.ts';
import { confirmation } from './confirmation.ts';
import { type Option, optionGroup } from './option-group.ts';
import { blockedView, optionsSkeleton, readView } from './read-view.ts';

type PlanOption = SubscriptionOptions['plans'][number];

/** The plans one can change to, each with its price, and when it would begin. */
export const planView = (context: ChangeContext): TemplateResult =>
  readView(context.flow.options, context, optionsSkeleton, ({ plans }) => {
    if (plans.length === 0) return blockedView('not-offered', context);
    const { flow, leave } = context;
    return html`
      ${optionGroup(
        flow,
        msg('Plans you can change to', { desc: 'Legend of a choice between plans.' }),
        plans.map((option) => planOption(option, context)),
      )}
      ${confirmation(
        context,
        {
          label: msg('Continue', { desc: 'Button that leads to the next step.' }),
          press: () => flow.previewPlan(),
          primary: true,
        },
        { label: notNow(), press: leave },
      )}
    `;
  });

const planOption = ({ plan, direction, takesEffect }: PlanOption, { flow, today }: ChangeContext): Option => {
  const { nextCharge } = flow.subscription;
  return {
    value: plan.id,
    label: html`<bdi>${plainName(plan.name)}</bdi>`,
    end: html`<bdi class="amount">${pricePerPeriod(plan.price, plan.interval)}</bdi>`,
    details: html`<p>${sentences[direction][takesEffect](nextCharge && sayDay(nextCharge.on, today))}</p>`,
  };
};

type Sentences = Record<PlanOption['takesEffect'], (day?: string) => string>;

const later = (day?: string): string =>
  day
    ? msg(str`Begins on ${day}.`, { desc: 'When a plan would begin. 0 is a date.' })
    : msg('Begins at the next renewal.', { desc: 'When a plan would begin.' });

const neutral: Sentences = {
  now: () => msg('Begins today.', { desc: 'When a plan would begin.' }),
  renewal: later,
  unknown: () => '',
};

const sentences: Record<PlanOption['direction'], Sentences> = {
  up: {
    now: () =>
      msg('Upgrade. It begins today, and you pay the difference.', { desc: 'What changing to a plan means.' }),
    renewal: (day) =>
      day
        ? msg(str`Upgrade. It begins on ${day}.`, { desc: 'What changing to a plan means. 0 is a date.' })
        : msg('Upgrade. It begins at the next renewal.', { desc: 'What changing to a plan means.' }),
    unknown: () => msg('Upgrade', { desc: 'A plan that is above the present one.' }),
  },
  down: {
    now: () => msg('Downgrade. It begins today.', { desc: 'What changing to a plan means.' }),
    renewal: (day) =>
      day
        ? msg(str`Downgrade. It begins on ${day}; until then you keep what you have.`, {
            desc: 'What changing to a plan means. 0 is a date.',
          })
        : msg('Downgrade. It begins at the next renewal; until then you keep what you have.', {
            desc: 'What changing to a plan means.',
          }),
    unknown: () => msg('Downgrade', { desc: 'A plan that is below the present one.' }),
  },
  across: neutral,
  unknown: neutral,
};
