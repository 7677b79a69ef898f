import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { SubscriptionPreview } from '../../../api/contract/subscription-change.ts';
import { sayDay } from '../../internal/say.ts';
import { actionLabel } from '../action-label.ts';
import type { ChangeContext } from './change-context.ts';
import { confirmation } from './confirmation.ts';
import { effects } from './effects.ts';
import { optionGroup } from './option-group.ts';
import { cancelSkeleton, optionsSkeleton, readView } from './read-view.ts';
import { surveyView } from './survey.ts';

/**
 * The one step of cancelling: what it leads to, a question why that need not be answered, and two answers of the same weight.
 * Where there are two ways, each stands there with its own consequences, and neither is chosen for anybody.
 */
export const cancelView = (context: ChangeContext, changed: () => void): TemplateResult => {
  const { flow } = context;
  return readView(flow.options, context, cancelSkeleton, () =>
    readView(flow.previews, context, flow.changes?.length === 1 ? cancelSkeleton : optionsSkeleton, (previews) => html`
      ${previews.length === 1 ? effects(previews[0]!, flow.subscription) : waysToChoose(context, previews)}
      ${surveyView(flow.survey, changed)} ${answers(context)}
    `),
  );
};

const waysToChoose = ({ flow }: ChangeContext, previews: readonly SubscriptionPreview[]): TemplateResult =>
  optionGroup(
    flow,
    msg('When should it end?', { desc: 'Legend of a choice between two days.' }),
    flow.changes!.flatMap((change, index) =>
      change.kind === 'cancel'
        ? [
            {
              value: change.when,
              label:
                change.when === 'now'
                  ? msg('Right away', { desc: 'A choice: the subscription ends at this moment.' })
                  : msg(str`On ${sayDay(previews[index]!.effectiveOn, previews[index]!.today)}`, {
                      desc: 'A choice: the day on which the subscription ends. 0 is a date.',
                    }),
              details: effects(previews[index]!, flow.subscription),
            },
          ]
        : [],
    ),
  );

const answers = (context: ChangeContext): TemplateResult => {
  const { flow, leave } = context;
  return confirmation(
    context,
    { label: actionLabel('cancel', flow.subscription), press: () => void flow.confirm() },
    { label: actionLabel('keep', flow.subscription), press: leave },
  );
};
