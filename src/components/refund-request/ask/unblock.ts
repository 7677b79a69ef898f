import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { RefundBlock } from '../../../api/contract/refund-options.ts';
import { sayName } from '../../internal/say.ts';
import { way } from '../../internal/way.ts';
import type { AskCourse } from './ask-course.ts';

/** The one thing that can be done about what stands in the way, where there is one. */
export const unblock = ({ code, request, url, name }: RefundBlock, { host, options, showRequest }: AskCourse): unknown => {
  if (code === 'already-requested' && request) {
    return html`<button type="button" class="button" part="button" @click=${() => showRequest(request)}>
      ${msg('Show the request', { desc: 'Button that leads to a request for money back that is under way.' })}
    </button>`;
  }
  if (code === 'not-paid') {
    return way(host, {
      purpose: 'pay',
      label: msg('Pay it', { desc: 'Button that leads to the payment of an order.' }),
      context: { purchase: options.purchase },
    });
  }
  if (code === 'trial' && options.subscription) {
    return way(host, {
      purpose: 'manage-subscription',
      label: msg('Manage the subscription', { desc: 'Link from a purchase that paid for a subscription.' }),
      context: { subscription: options.subscription.id },
    });
  }
  if (code === 'managed-elsewhere' && url) {
    const label = name
      ? msg(str`Ask ${sayName(name)}`, { desc: 'Link to where money is asked back. 0 is a store.' })
      : msg('Ask where you bought it', { desc: 'Link to where money is asked back.' });
    return way(host, { purpose: 'refund', label, url, context: { purchase: options.purchase } });
  }
  return nothing;
};
