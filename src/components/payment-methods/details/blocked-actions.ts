import { html, nothing } from 'lit';
import type { PaymentMethod, PaymentMethodAction } from '../../../api/contract/payment-method.ts';
import { sayDay } from '../../internal/say.ts';
import { methodActionLabel } from '../action-label.ts';
import { blockedText } from '../blocked-text.ts';

type Blocked = Extract<PaymentMethodAction, { allowed: false }>;

/**
 * What cannot be done just now, why, and how to unblock it: in place of dead buttons. What keeps a method from being removed is said in
 * the dialog of its button, with the fix beside it.
 */
export const blockedActions = ({ actions }: PaymentMethod, today: string): unknown => {
  const blocked = actions.filter((action): action is Blocked => !action.allowed && action.name !== 'remove');
  return blocked.length
    ? html`<dl class="blocked">
        ${blocked.map(({ name, code, until }) =>
          name === 'unknown'
            ? nothing
            : html`<div>
                <dt>${methodActionLabel(name)}</dt>
                <dd>${blockedText(code, until && sayDay(until, today))}</dd>
              </div>`,
        )}
      </dl>`
    : nothing;
};
