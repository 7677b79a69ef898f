import { html, type TemplateResult } from 'lit';

/** The geometry of one card, drawn with the classes of the real one. */
export const skeleton = (): TemplateResult => html`
  <div class="approvals" aria-hidden="true">
    <div class="card">
      <div class="card-head">
        <p class="card-title"><span class="skeleton long">&nbsp;</span></p>
        <p class="card-amount"><span class="skeleton short">&nbsp;</span></p>
      </div>
      <p><span class="skeleton line">&nbsp;</span></p>
      <div class="facts">
        <p class="fact"><span class="skeleton short">&nbsp;</span><span class="skeleton long">&nbsp;</span></p>
        <p class="fact"><span class="skeleton short">&nbsp;</span><span class="skeleton line">&nbsp;</span></p>
        <p class="fact"><span class="skeleton short">&nbsp;</span><span class="skeleton long">&nbsp;</span></p>
      </div>
      <div class="actions"><span class="skeleton button">&nbsp;</span></div>
    </div>
  </div>
`;
