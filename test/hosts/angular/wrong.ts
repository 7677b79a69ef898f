import { Component } from '@angular/core';
import { PaymentMethodsDirective, RefundRequestDirective } from './billing-elements.ts';

/** Four mistakes, none of which compiles. */
@Component({
  selector: 'host-wrong',
  imports: [PaymentMethodsDirective, RefundRequestDirective],
  template: `
    <payment-methods [headingLevel]="'three'" />
    <payment-methods [nothing]="1" />
    <payment-methods (billing-error)="say($event.detail.nothing)" />
    <refund-request right="undo" />
  `,
})
export class Wrong {
  say(word: string): void {
    console.log(word);
  }
}
