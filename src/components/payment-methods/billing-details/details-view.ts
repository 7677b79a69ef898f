import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { BillingDetails } from '../../../api/contract/billing-details.ts';
import { formatLocale } from '../../../localization/locale.ts';
import { plainName } from '../../internal/say.ts';
import { addressLines } from './address-lines.ts';
import { vatLabel } from './field-text.ts';

/** Who pays, as it stands on an envelope and on invoices. */
export const detailsView = ({ details, form }: BillingDetails): TemplateResult => {
  if (!details) {
    return html`<p class="muted">
      ${msg('You have given no billing details yet. They stand on your invoices.', { desc: 'In place of name and address.' })}
    </p>`;
  }
  const { name, email, address, vatNumber } = details;
  return html`<div class="shown">
    <address part="address">
      <p class="name"><bdi>${plainName(name)}</bdi></p>
      ${address ? addressLines(address, form, formatLocale()).map((line) => html`<p><bdi>${plainName(line)}</bdi></p>`) : nothing}
    </address>
    ${email || vatNumber
      ? html`<dl class="facts">
          ${email
            ? html`<div>
                <dt>${msg('Receipts are sent to', { desc: 'Label: an e-mail address.' })}</dt>
                <dd><bdi dir="ltr">${plainName(email)}</bdi></dd>
              </div>`
            : nothing}
          ${vatNumber
            ? html`<div>
                <dt>${vatLabel(form.vat?.label ?? 'vat-number')}</dt>
                <dd><bdi dir="ltr">${plainName(vatNumber)}</bdi></dd>
              </div>`
            : nothing}
        </dl>`
      : nothing}
  </div>`;
};
