import { html, nothing, type TemplateResult } from 'lit';
import { plainName } from './say.ts';

/**
 * What a product looks like: its picture, or the initial of its name on a quiet tint. The initial lies under the picture, so
 * that one which does not load leaves no hole. The name stands beside it in words, hence nothing here is read aloud.
 */
export const artwork = (name: string, imageUrl?: string): TemplateResult => html`
  <span class="artwork" part="artwork" aria-hidden="true">
    ${[...plainName(name).trim()][0]?.toUpperCase() ?? ''}
    ${imageUrl ? html`<img src=${imageUrl} alt="" loading="lazy" decoding="async" @error=${hide} />` : nothing}
  </span>
`;

const hide = (event: Event): void => {
  (event.target as HTMLElement).hidden = true;
};
