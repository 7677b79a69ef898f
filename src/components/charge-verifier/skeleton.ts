import { html, type TemplateResult } from 'lit';

/** The geometry of the question while its form is on its way, drawn with the classes of the form. */
export const skeleton = (): TemplateResult => html`
  <div class="question" aria-hidden="true">
    <div class="form">
      <div class="field ways">
        <p class="legend"><span class="skeleton long">&nbsp;</span></p>
        <div class="switch"><span class="skeleton way"></span><span class="skeleton way"></span></div>
      </div>
      <div class="field">
        <p><span class="skeleton short">&nbsp;</span></p>
        <span class="skeleton lines"></span>
        <p class="hint"><span class="skeleton long">&nbsp;</span></p>
      </div>
      <div class="actions"><span class="skeleton button">&nbsp;</span></div>
    </div>
  </div>
`;
