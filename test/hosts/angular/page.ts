import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { BillingProviderDirective, PaymentMethodsDirective } from './billing-elements.ts';
import { fetchSession, hear } from '../host.ts';

export const level = signal(2);

@Component({
  selector: 'host-page',
  imports: [BillingProviderDirective, PaymentMethodsDirective],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <billing-provider api="https://billing.test" [fetchSession]="fetchSession">
      <payment-methods
        [headingLevel]="level()"
        (billing-error)="hear($event)"
        (billing-navigate)="hear($event)"
        (billing-before-payment-method-change)="hear($event)"
        (billing-payment-method-added)="hear($event)"
        (billing-payment-method-changed)="hear($event)"
        (billing-payment-methods-ordered)="hear($event)"
        (billing-order-paid)="hear($event)"
        (billing-details-updated)="hear($event)"
      >
        <span slot="heading">Words {{ level() }}</span>
      </payment-methods>
    </billing-provider>
  `,
})
export class Page {
  readonly level = level;
  readonly fetchSession = fetchSession;
  readonly hear = hear;
}
