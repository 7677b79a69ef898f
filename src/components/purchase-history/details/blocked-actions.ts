import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { PurchaseAction, PurchaseBlockedCode } from '../../../api/contract/purchase-summary.ts';
import type { Purchase } from '../../../api/contract/purchase.ts';
import { sayDay, sayName } from '../../internal/say.ts';
import { purchaseActionLabel } from './action-label.ts';

type Blocked = Extract<PurchaseAction, { allowed: false }>;

/** What cannot be done just now, why, and from when it can: in place of dead buttons. */
export const blockedActions = (purchase: Purchase): unknown => {
  const blocked = purchase.actions.filter((action): action is Blocked => !action.allowed && action.name !== 'unknown');
  return blocked.length
    ? html`<dl class="blocked">
        ${blocked.map(({ name, code, until }) =>
          name === 'unknown'
            ? nothing
            : html`<div>
                <dt>${purchaseActionLabel(name)}</dt>
                <dd>${purchaseBlockedReason(code, purchase, until && sayDay(until, purchase.today))}</dd>
              </div>`,
        )}
      </dl>`
    : nothing;
};

/** Why something cannot be done about a purchase just now. A code of a newer server says only that it cannot. */
export const purchaseBlockedReason = (code: string | undefined, purchase: Purchase, until?: string): string => {
  const reason = (code && Object.hasOwn(reasons, code) && reasons[code as PurchaseBlockedCode]) || blocked;
  return reason(purchase, until);
};

const blocked = (_: unknown, until?: string): string =>
  until
    ? msg(str`Not possible until ${until}.`, { desc: 'Why an action is blocked. 0 is a date.' })
    : msg('Not possible just now.', { desc: 'Why an action is blocked, when the reason is not known.' });

const reasons: Record<PurchaseBlockedCode, (purchase: Purchase, until?: string) => string> = {
  'not-paid': () => msg('You have not been charged for it.', { desc: 'Why an action is blocked.' }),
  'payment-pending': (_, until) =>
    until
      ? msg(str`The bank has not posted the payment yet. This is possible from ${until}.`, { desc: 'Why an action is blocked. 0 is a date.' })
      : msg('The bank has not posted the payment yet. This is possible when it has.', { desc: 'Why an action is blocked.' }),
  'already-refunded': () => msg('All of it has been refunded.', { desc: 'Why an action is blocked.' }),
  'window-closed': () => msg('The time for it is over.', { desc: 'Why an action is blocked: it was possible for some days after the purchase.' }),
  consumed: () => msg('It has been used.', { desc: 'Why a refund is blocked.' }),
  'nothing-paid': () => msg('Nothing was paid for it.', { desc: 'Why an action is blocked.' }),
  'order-cancelled': () => msg('The order was cancelled.', { desc: 'Why an action is blocked.' }),
  'managed-elsewhere': () => msg('You do this where you bought it.', { desc: 'Why an action is blocked.' }),
  'owner-only': ({ member }) =>
    member
      ? msg(str`Only ${sayName(member.name)}, who bought it, can do this.`, { desc: 'Why an action is blocked. 0 is a person.' })
      : msg('Only the person who pays can do this.', { desc: 'Why an action is blocked.' }),
  unknown: blocked,
};
