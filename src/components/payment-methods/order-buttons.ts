import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { PaymentMethod } from '../../api/contract/payment-method.ts';
import { icon } from '../internal/icon.ts';
import { downIcon, gripIcon, upIcon } from '../internal/payment/payment-icons.ts';
import { plainName } from '../internal/say.ts';
import type { RowContext } from './row-context.ts';

/**
 * A method's way up and down the order of charging. At an end the button stays and says that it cannot be pressed, so that whoever moves
 * a row there keeps the focus. The handle is for pointers alone: it does what the buttons do.
 */
export const orderButtons = (method: PaymentMethod, index: number, { move, handle, count }: RowContext): TemplateResult => {
  const name = plainName(method.label);
  const button = (label: string, path: string, by: 1 | -1) => html`<button
    type="button"
    class="button plain step-button"
    part="button"
    aria-label=${label}
    aria-disabled=${index + by < 0 || index + by >= count ? 'true' : 'false'}
    @click=${() => move(method, by)}
  >
    ${icon(path)}
  </button>`;
  return html`<div class="order">
    ${button(msg(str`Move up ${name}`, { desc: 'Button: charged earlier. 0 is a payment method.' }), upIcon, -1)}
    ${button(msg(str`Move down ${name}`, { desc: 'Button: charged later. 0 is a payment method.' }), downIcon, 1)}
    <span
      class="handle"
      part="handle"
      aria-hidden="true"
      title=${msg('Drag to change the order', { desc: 'Shown when a pointer rests on the handle of a row.' })}
      @pointerdown=${(event: PointerEvent) => void handle.press(event, method.id, index)}
      @pointermove=${handle.move}
      @pointerup=${handle.release}
      @pointercancel=${handle.cancel}
      @lostpointercapture=${handle.cancel}
    >
      ${icon(gripIcon)}
    </span>
  </div>`;
};
