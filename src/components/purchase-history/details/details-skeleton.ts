import { html, type TemplateResult } from 'lit';

/** The geometry of a purchase of one thing: its bill, how it was paid, and what one looks it up by. */
export const detailsSkeleton = (): TemplateResult => html`<div class="details" aria-hidden="true">
  <div class="columns">
    <div>${bar('long')}${bar('long')}${bar('short')}</div>
    <div>${bar('long')}${bar('long')}</div>
  </div>
  <div class="actions"><span class="button skeleton"></span><span class="button skeleton"></span></div>
</div>`;

const bar = (length: string): TemplateResult => html`<p><span class="skeleton ${length}"></span></p>`;
