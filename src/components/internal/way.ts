import { html, nothing, type TemplateResult } from 'lit';
import type { BillingElement } from './billing-element.ts';
import type { NavigateContext } from './events.ts';
import { icon } from './icon.ts';
import { outIcon } from './icons.ts';

/** A place to go to: what for, where, and what it is about. */
export interface Way {
  readonly purpose: string;
  readonly label: string;
  readonly url?: string | undefined;
  readonly context?: NavigateContext;
  readonly kind?: '' | 'primary' | 'plain';
}

/**
 * A link where an address is known, else a button by which the host page is told. A plain click goes through the host; one that
 * asks for a new tab is the browser's own.
 */
export const way = (host: BillingElement, { purpose, label, url, context, kind = '' }: Way): TemplateResult => {
  const follow = (event: MouseEvent): void => {
    if (url && (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) return;
    event.preventDefault();
    host.navigate(purpose, url, context);
  };
  return url
    ? html`<a class="button ${kind}" part="button" href=${url} @click=${follow}>${label}${kind === 'plain' ? nothing : icon(outIcon, 'turns')}</a>`
    : html`<button type="button" class="button ${kind}" part="button" @click=${follow}>${label}</button>`;
};
