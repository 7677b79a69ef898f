import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Blocker } from '../../../api/contract/payment-method-change.ts';
import { alertIcon, icon } from '../../internal/icon.ts';
import { sayDay, sayMoney, sayName } from '../../internal/say.ts';
import { blockedText } from '../blocked-text.ts';
import type { ChangeContext } from './change-context.ts';

type Fix = Blocker['fix'];

/** What stands in the way, one thing a line, each with the fix beside it. */
export const blockerList = (blockers: readonly Blocker[], today: string, context: ChangeContext): TemplateResult => html`
  <p>
    ${msg('This has to be out of the way first:', { desc: 'Above what keeps a payment method from being removed.' })}
  </p>
  <ul class="list blockers">
    ${blockers.map((blocker, index) => {
      const id = `blocker-${index}`;
      const { fix, alternative, url } = blocker;
      const isHere = needsNoAddress(fix);
      return html`<li>
        ${icon(alertIcon)}
        <div class="blocker">
          <p id=${id}>${blockerText(blocker, today)}</p>
          <div class="actions">
            ${fixButton(blocker, fix, isHere ? undefined : url, id, context)}
            ${alternative ? fixButton(blocker, alternative, url, id, context) : nothing}
          </div>
        </div>
      </li>`;
    })}
  </ul>
`;

const needsNoAddress = (fix: Fix): boolean => ['replace', 'add-method', 'pay', 'approve', 'wait'].includes(fix);

const blockerText = ({ code, name, amount, on }: Blocker, today: string): string => {
  const what = name === undefined ? undefined : sayName(name);
  const sum = amount && sayMoney(amount);
  const day = on && sayDay(on, today);
  if (code === 'active-subscription' && what) {
    return sum && day
      ? msg(str`${what} is charged to it, next on ${day} with ${sum}.`, {
          desc: 'What keeps a payment method from being removed. 0 is a subscription, 1 a date, 2 an amount.',
        })
      : msg(str`${what} is charged to it.`, { desc: 'What keeps a payment method from being removed. 0 is a subscription.' });
  }
  if (code === 'unpaid-balance' && what && sum) {
    return msg(str`${what} is not paid yet: ${sum}.`, { desc: 'What keeps a payment method from being removed. 0 is an order, 1 an amount.' });
  }
  if (code === 'approval-waiting' && what) {
    return msg(str`${what} waits for your approval at the bank.`, { desc: 'What keeps a payment method from being removed. 0 is an order.' });
  }
  return blockedText(code, day);
};

/** The fix as a button that makes it, or as a link to where it is made. Nothing for waiting, and for a fix of a newer server. */
const fixButton = (blocker: Blocker, fix: Fix, url: string | undefined, described: string, context: ChangeContext): unknown => {
  const label = fixLabel(fix, blocker);
  const press = label && fixPress(fix, blocker, url, context);
  if (!label || !press) return nothing;
  if (!url || needsNoAddress(fix)) {
    return html`<button type="button" class="button" part="button" aria-describedby=${described} @click=${press}>${label}</button>`;
  }
  return html`<a
    class="button"
    part="button"
    href=${url}
    aria-describedby=${described}
    @click=${(event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      press();
    }}
    >${label}</a
  >`;
};

const fixLabel = (fix: Fix, { amount }: Blocker): string | undefined => {
  switch (fix) {
    case 'replace':
      return msg('Replace everywhere', { desc: 'Button: everything that a payment method pays for is paid by another.' });
    case 'add-method':
      return msg('Add a payment method', { desc: 'Button that leads to the ways to pay.' });
    case 'cancel-subscription':
      return msg('Cancel subscription', { desc: 'Button.' });
    case 'pay':
      return amount
        ? msg(str`Pay ${sayMoney(amount)}`, { desc: 'Button that leads to the payment of an order. 0 is an amount.' })
        : msg('Pay it', { desc: 'Button that leads to the payment of an order.' });
    case 'approve':
      return msg('Approve with your bank', { desc: 'Button that begins what a bank asks.' });
    case 'stop-sharing':
      return msg('Stop sharing', { desc: 'Button that leads to family sharing.' });
    default:
      return undefined;
  }
};

const fixPress = (
  fix: Fix,
  { subscription, purchase, approval }: Blocker,
  url: string | undefined,
  { flow, leave, navigate }: ChangeContext,
): (() => void) | undefined => {
  switch (fix) {
    case 'replace':
      return () => flow.start('replace', flow.method, flow.methods);
    case 'add-method':
      return () => leave({ fix: 'add-method' });
    case 'pay':
      return purchase ? () => leave({ fix: 'pay', purchase }) : undefined;
    case 'approve':
      return approval ? () => flow.approve(approval) : undefined;
    case 'cancel-subscription':
      return () => navigate('manage-subscription', url, subscription);
    case 'stop-sharing':
      return () => navigate('stop-sharing', url);
    default:
      return undefined;
  }
};
