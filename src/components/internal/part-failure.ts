import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { notice } from './notice.ts';

/** A part of the widget itself could not be fetched, as without a network. */
export const partFailure = (retry: () => void): TemplateResult => html`
  <div role="alert">
    ${notice(
      'critical',
      html`<p>
        ${msg('This could not be loaded. Check your network and try again.', {
          desc: 'A part of the page itself did not arrive.',
        })}
      </p>`,
      html`<button type="button" class="button" part="button" @click=${retry}>
        ${msg('Try again', { desc: 'Button that repeats what failed.' })}
      </button>`,
    )}
  </div>
`;
