import { html, type TemplateResult } from 'lit';

/** The geometry of the first question, drawn with the classes of the real one. */
export const skeleton = (): TemplateResult => html`
  <div class="card" aria-hidden="true">
    <p><span class="skeleton line">&nbsp;</span></p>
    ${rows()}
  </div>
`;

/** The geometry of some purchases. */
export const rows = (): TemplateResult => html`<div aria-hidden="true">
  ${[1, 2, 3].map(
    () => html`<div class="purchase">
      <span class="artwork skeleton"></span>
      <span class="purchase-words"><span class="skeleton line">&nbsp;</span><span class="skeleton short">&nbsp;</span></span>
      <span class="skeleton short">&nbsp;</span>
    </div>`,
  )}
</div>`;
