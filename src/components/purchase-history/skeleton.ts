import { html, type TemplateResult } from 'lit';

/**
 * The geometry of what is on its way, drawn with the classes of the real thing, so that nothing moves when it comes. It
 * says nothing and formats nothing: it is painted before the first `Intl` constructor of the page.
 */
export const skeleton = (): TemplateResult => html`
  <div aria-hidden="true">
    <div class="tools">
      <span class="skeleton search-box"></span>
      <span class="skeleton buttons"></span>
    </div>
    ${rowsSkeleton()}
  </div>
`;

/** The rows alone, below tools that are there already. */
export const rowsSkeleton = (rows = 6): TemplateResult => html`
  <div class="purchases" aria-hidden="true">
    <div class="month"><span class="month-title"><span class="skeleton">&nbsp;</span></span></div>
    ${Array.from({ length: rows }, () => html`<div class="row">
      <span class="day"><span class="skeleton">&nbsp;</span></span>
      <span class="what"><span class="skeleton">&nbsp;</span></span>
      <span class="amount"><span class="skeleton">&nbsp;</span></span>
      <span class="open"></span>
    </div>`)}
  </div>
`;
