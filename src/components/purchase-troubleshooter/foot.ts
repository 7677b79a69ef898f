import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../internal/icon.ts';
import { backIcon } from './icons.ts';

/** One step back; and a person, who can be had at every question. */
export const foot = (back: () => void, handOver: (() => void) | undefined): TemplateResult => html`<div class="actions foot">
  <button type="button" class="button plain" part="button" @click=${back}>
    ${icon(backIcon, 'turns')} ${msg('Back', { desc: 'Button that goes one step back.' })}
  </button>
  ${handOver
    ? html`<button type="button" class="button plain" part="button" @click=${handOver}>
        ${msg('Hand it over to us', { desc: 'Button that leads to what is sent to customer service.' })}
      </button>`
    : nothing}
</div>`;

/** At an end: there may be another trouble. */
export const overFoot = (startOver: () => void): TemplateResult => html`<div class="actions">
  <button type="button" class="button" part="button" @click=${startOver}>
    ${msg('Something else does not work', { desc: 'Button that begins anew.' })}
  </button>
</div>`;
