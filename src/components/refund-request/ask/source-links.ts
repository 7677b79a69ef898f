import { html, type TemplateResult } from 'lit';
import type { Source } from '../../../api/contract/refund-terms.ts';
import type { BillingElement } from '../../internal/billing-element.ts';
import { plainName } from '../../internal/say.ts';

/** The texts that a rule comes from, each with the way to it where there is one. */
export const sourceLinks = (host: BillingElement, sources: readonly Source[]): TemplateResult =>
  html`<span class="sources">${sources.map((source) => link(host, source))}</span>`;

const link = (host: BillingElement, { name, url }: Source): TemplateResult => {
  if (!url) return html`<bdi>${plainName(name)}</bdi>`;
  const follow = (event: MouseEvent): void => {
    // A click that asks for a new tab or window is the browser's own.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    host.navigate('law', url);
  };
  return html`<a class="link" href=${url} @click=${follow}><bdi>${plainName(name)}</bdi></a>`;
};
