import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { NavigateContext } from '../../internal/events.ts';
import type { ResultContext } from './result-context.ts';

/** A place to go to: what for, where, and what it is about. */
export interface Way {
  readonly purpose: string;
  readonly label: string;
  readonly url?: string | undefined;
  readonly context?: NavigateContext;
  /** Says of several links of one name which is which. */
  readonly describedBy?: string;
  /** How it looks; framed unless `plain`. */
  readonly kind?: '' | 'plain';
}

/**
 * A link where an address is known, else a button by which the host page is told. A plain click goes through the host; one that
 * asks for a new tab is the browser's own.
 */
export const way = ({ host }: ResultContext, { purpose, label, url, context, describedBy, kind = '' }: Way): TemplateResult => {
  const follow = (event: MouseEvent): void => {
    if (url && (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) return;
    event.preventDefault();
    host.navigate(purpose, url, context);
  };
  const described = ifDefined(describedBy);
  return url
    ? html`<a class="button ${kind}" part="button" href=${url} aria-describedby=${described} @click=${follow}>${label}</a>`
    : html`<button type="button" class="button ${kind}" part="button" aria-describedby=${described} @click=${follow}>
        ${label}
      </button>`;
};

/** An address with what it is about as its query, as the shop's own pages read it. */
export const addressAbout = (url: string | undefined, { purchase, amount, on }: NavigateContext): string | undefined => {
  if (!url) return undefined;
  const address = new URL(url);
  if (purchase) address.searchParams.set('purchase', purchase);
  if (amount) {
    const digits = String(Math.abs(amount.amount)).padStart(amount.scale + 1, '0');
    const whole = digits.slice(0, digits.length - amount.scale);
    address.searchParams.set('amount', amount.scale ? `${whole}.${digits.slice(-amount.scale)}` : whole);
    address.searchParams.set('currency', amount.currency);
  }
  if (on) address.searchParams.set('on', on);
  return address.href;
};
