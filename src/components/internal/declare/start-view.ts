import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Merchant } from '../../../api/contract/merchant.ts';
import type { StatutoryFunction } from '../../../api/contract/rights.ts';
import { formatCountry } from '../../../format/country.ts';
import { formatLocale } from '../../../localization/locale.ts';
import { partFailure } from '../part-failure.ts';
import { way } from '../way.ts';
import type { DeclareHost } from './declare-host.ts';

/** What pressing the button does, and what pointing at it does. */
interface OpenButton {
  prepare: () => void;
  open: () => void;
}

/** Words of a law, in their own language and exactly as they are. */
export const lawWords = (words: string, locale: string): TemplateResult => html`<bdi lang=${locale}>${words}</bdi>`;

/** The function: one button with the words of the law, and nothing around it. */
export const openButton = ({ labels }: StatutoryFunction, { prepare, open }: OpenButton): TemplateResult => html`<button
  type="button"
  class="button primary open"
  part="button"
  @pointerenter=${prepare}
  @focus=${prepare}
  @click=${open}
>
  ${lawWords(labels.open, labels.locale)}
</button>`;

/** The law of the country knows no such function: then a person helps. */
export const noFunction = (host: DeclareHost, country: string, merchant: Merchant | undefined): TemplateResult => {
  const name = formatCountry(country, formatLocale());
  return html`<div class="none">
    <p>
      ${host.kind === 'withdraw'
        ? msg(str`No form for withdrawing from a contract is prescribed in ${name}. Support helps you with it.`, { desc: '0 is a country.' })
        : msg(str`No form for terminating a contract is prescribed in ${name}. Support helps you with it.`, { desc: '0 is a country.' })}
    </p>
    ${way(host, {
      purpose: 'contact-support',
      url: merchant?.supportUrl,
      label: msg('Contact support', { desc: 'Link to customer service.' }),
    })}
  </div>`;
};

/** The address of the same function without script. */
export const pageOf = (host: DeclareHost, { page }: StatutoryFunction): string | undefined => {
  const { api } = host.session ?? {};
  return api === undefined || !page.startsWith('/') ? undefined : api.replace(/\/+$/, '') + page;
};

/** For whoever wants the form without script, or must have it. */
export const pageLink = (host: DeclareHost, fn: StatutoryFunction): unknown => {
  const address = pageOf(host, fn);
  return address
    ? html`<p class="small"><a class="link" href=${address} rel="noreferrer">
        ${msg('Use the form that works without script', { desc: 'Link to a plain page with the same form.' })}
      </a></p>`
    : nothing;
};

/** The form did not arrive. The plain page may. */
export const stepsFailed = (host: DeclareHost, fn: StatutoryFunction, retry: () => void): TemplateResult =>
  html`${partFailure(retry)} ${pageLink(host, fn)}`;

export const startSkeleton = (): TemplateResult => html`<span class="button open skeleton" aria-hidden="true">&nbsp;</span>`;
