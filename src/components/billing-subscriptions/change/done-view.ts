import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { ChangeKind } from '../../../api/contract/subscription.ts';
import { sayDay } from '../../internal/say.ts';
import { actionLabel } from '../action-label.ts';
import { allowed } from '../row-context.ts';
import { finish } from './change-text.ts';
import type { ChangeContext } from './change-context.ts';
import { confirmation } from './confirmation.ts';
import { effectList } from './effects.ts';

/** What takes a change back, as far as it can be. */
const inverse: Partial<Record<ChangeKind, ChangeKind>> = {
  cancel: 'keep',
  'decline-price': 'keep',
  pause: 'resume',
  'change-plan': 'keep-plan',
};

/** What has been done: what happens next and when, and the way back while there is one. */
export const doneView = (context: ChangeContext): TemplateResult => {
  const { flow, leave } = context;
  const { done, subscription } = flow;
  const undo = inverse[done!.change.kind];
  const canUndo = undo && allowed(subscription, undo)?.via === 'api';
  return html`
    ${effectList(done!.preview.consequences, done!.preview.today)}
    ${canUndo && undo === 'keep' && subscription.accessUntil
      ? html`<p class="muted">
          ${msg(str`If you change your mind, you can keep it until ${sayDay(subscription.accessUntil, done!.preview.today)}.`, {
            desc: 'Until when a cancellation can be taken back. 0 is a date.',
          })}
        </p>`
      : nothing}
    ${confirmation(
      context,
      { label: finish(), press: leave, primary: true },
      canUndo ? { label: actionLabel(undo, subscription), press: () => flow.start(undo, subscription) } : undefined,
    )}
  `;
};
