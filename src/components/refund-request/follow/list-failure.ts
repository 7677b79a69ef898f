import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { BillingError } from '../../../api/errors.ts';
import { notice } from '../../internal/notice.ts';

/** Silence would be taken for a no. */
export const listFailure = (list: { readonly error?: BillingError; reload(): void }): TemplateResult => html`<div role="status">
  ${notice(
    'neutral',
    html`<p>
      ${msg('We could not look up whether you have asked for money back before.', { desc: 'The list of requests could not be read.' })}
    </p>`,
    html`<button type="button" class="button" part="button" @click=${() => list.reload()}>
      ${msg('Try again', { desc: 'Button that repeats what failed.' })}
    </button>`,
  )}
</div>`;
