import { html, nothing, type TemplateResult } from 'lit';
import type { PaymentMethods } from '../../../api/contract/payment-method.ts';
import '../balance/index.ts';
import '../billing-details/index.ts';
import type { MethodsHost } from '../methods-host.ts';

/** What stands below the list: the store balance, where there is one, and the billing details. */
export const furtherSections = (host: MethodsHost, { balances, today }: PaymentMethods): TemplateResult => html`
  ${balances.length
    ? html`<billing-store-balance
        .host=${host}
        .balances=${balances}
        .today=${today}
        .level=${host.level + 1}
        exportparts="card, section-title, amount, button, notice"
      ></billing-store-balance>`
    : nothing}
  <billing-payer-details
    .host=${host}
    .level=${host.level + 1}
    exportparts="section-title, address, form, field, button, notice"
  ></billing-payer-details>
`;
