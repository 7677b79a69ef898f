import { html, type TemplateResult } from 'lit';

/** The geometry of one card, drawn with the classes of the real one. */
export const skeleton = (): TemplateResult => html`
  <div class="card" aria-hidden="true">
    <p><span class="skeleton long">&nbsp;</span></p>
    <p><span class="skeleton line">&nbsp;</span></p>
    <p><span class="skeleton line">&nbsp;</span></p>
  </div>
`;
