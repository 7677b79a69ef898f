import { html, type TemplateResult } from 'lit';

/**
 * The geometry of rows that are on their way, drawn with the classes of real rows, so that nothing moves when they come. It says
 * nothing and formats nothing: it is painted before the first `Intl` constructor of the page.
 */
export const skeleton = (rows = 2): TemplateResult => html`
  <ul class="list rows" part="list" aria-hidden="true">
    ${Array.from({ length: rows }, () => html`<li><div class="row">
      <span class="artwork skeleton"></span>
      <div class="words">
        <div class="title"><p class="row-title"><span class="skeleton">&nbsp;</span></p></div>
        <p><span class="skeleton short">&nbsp;</span></p>
        <p class="small"><span class="skeleton long">&nbsp;</span></p>
      </div>
      <div class="tools"><span class="skeleton button">&nbsp;</span></div>
    </div></li>`)}
  </ul>
`;
