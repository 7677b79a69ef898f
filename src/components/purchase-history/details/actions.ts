import { html, nothing, type TemplateResult } from 'lit';
import type { PurchaseAction } from '../../../api/contract/purchase-summary.ts';
import type { Purchase } from '../../../api/contract/purchase.ts';
import { purchaseActionLabel, type PurchaseActionName } from './action-label.ts';

type Allowed = Extract<PurchaseAction, { allowed: true }> & { name: PurchaseActionName };

/** The order in which actions stand; the first that is there leads. Whoever does not know a purchase looks at the end. */
const order: readonly PurchaseActionName[] = [
  'pay',
  'receipt',
  'get-again',
  'refund',
  'manage-subscription',
  'edit-invoice',
  'report-unknown',
];

/** Everything that can be done about a purchase: one button that leads, the rest quiet. Actions without a word are left out. */
export const purchaseActions = (
  purchase: Purchase,
  act: (event: MouseEvent, action: Allowed) => void,
): TemplateResult | typeof nothing => {
  const allowed = purchase.actions
    .filter((action): action is Allowed => action.allowed && order.includes(action.name as PurchaseActionName))
    .sort((one, other) => order.indexOf(one.name) - order.indexOf(other.name));
  if (!allowed.length) return nothing;
  return html`<div class="actions">
    ${allowed.map((action, place) => {
      const style = place === 0 ? 'primary' : 'plain';
      return action.via === 'link'
        ? html`<a
            class="button ${style}"
            part="button"
            href=${action.url}
            @click=${(event: MouseEvent) => act(event, action)}
            >${purchaseActionLabel(action.name)}</a
          >`
        : html`<button type="button" class="button ${style}" part="button" @click=${(event: MouseEvent) => act(event, action)}>
            ${purchaseActionLabel(action.name)}
          </button>`;
    })}
  </div>`;
};

export type { Allowed as AllowedPurchaseAction };
