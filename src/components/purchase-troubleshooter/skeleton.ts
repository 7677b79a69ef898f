import { html, type TemplateResult } from 'lit';

/** The geometry of the three troubles to choose from, which is near enough to that of what is looked at. */
export const skeleton = (): TemplateResult => html`
  <div class="course" aria-hidden="true">
    <p class="lead"><span class="skeleton lead-line">&nbsp;</span></p>
    <div class="choose">
      ${[1, 2, 3].map(() => html`<span class="skeleton choice-line"></span>`)}
    </div>
  </div>
`;
