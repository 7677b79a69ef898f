import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

/** What stands while something is loaded: the geometry of what comes, a word for screen readers, and a remark when it takes long. */
export const loadingView = (skeleton: unknown, remark: unknown = nothing): TemplateResult => html`
  <div class="loading" aria-busy="true" part="loading">
    <p class="visually-hidden">${msg('Loading…', { desc: 'For screen readers, while content is loaded.' })}</p>
    ${remark} ${skeleton}
  </div>
`;
