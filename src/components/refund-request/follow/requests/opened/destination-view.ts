import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { PaymentMethod } from '../../../../../api/contract/payment-method.ts';
import { errorMessage } from '../../../../../localization/error-messages.ts';
import { heading } from '../../../../internal/heading.ts';
import { alertIcon, icon, infoIcon } from '../../../../internal/icon.ts';
import { notice } from '../../../../internal/notice.ts';
import { methodIcon, methodName, sayMethod } from '../../../../internal/payment/method-mark.ts';
import { addIcon, walletIcon } from '../../../../internal/payment/payment-icons.ts';
import { resourceView } from '../../../../internal/resource-view.ts';
import { sayMoney } from '../../../../internal/say.ts';
import { allows, amountOf, partsIn } from '../standing.ts';
import { BALANCE, type DestinationChoice } from './destination-choice.ts';
import type { DetailsContext } from './details-context.ts';
import { trySafely } from './statement-view.ts';

/** Money came back: where else it is to go, and what each choice means. */
export const destinationView = (context: DetailsContext): TemplateResult | typeof nothing => {
  const { destination, flow, level, request } = context;
  if (!allows(request, 'choose-destination')) return nothing;
  const amount = sayMoney(partsIn(request, 'failed')?.amount ?? amountOf(request));
  const { error, missing } = destination;
  const { pending } = flow.action;
  return html`<section class="part question" aria-labelledby="destination-title">
    ${heading(level, 'destination-title', 'part-title', msg(str`Where is ${amount} to go?`, { desc: 'Heading: money came back. 0 is an amount.' }))}
    <p>${msg('It is safe with us until you have chosen. An account that is closed cannot take it.', { desc: 'About money that came back.' })}</p>
    <form class="form" novalidate @submit=${(event: Event) => send(event, destination)}>
      <fieldset class="methods" aria-describedby=${ifDefined(missing ? 'destination-missing' : undefined)}>
        <legend>${msg('Send it to', { desc: 'Legend of a choice among accounts.' })}</legend>
        ${resourceView(destination.methods, {
          skeleton: () => html`<span class="skeleton method">&nbsp;</span>`,
          ready: () => destination.candidates.map((method) => option(method, context)),
        })}
        ${balance(context)}
        ${missing
          ? html`<p class="field-error" id="destination-missing">
              ${icon(alertIcon)}<span>${msg('Choose one first.', { desc: 'Beside a choice that was not made.' })}</span>
            </p>`
          : nothing}
      </fieldset>
      ${add(context)}
      <p class="line" role="status">${icon(infoIcon)}<span>${consequence(destination, amount)}</span></p>
      <div role="alert">
        ${error && !pending ? notice('critical', html`<p>${errorMessage(error)} ${flow.unknown ? trySafely() : nothing}</p>`) : nothing}
      </div>
      <div class="actions">
        <button
          type="submit"
          class="button primary ${pending ? 'working' : ''}"
          part="button"
          aria-busy=${pending ? 'true' : 'false'}
          aria-disabled=${pending ? 'true' : 'false'}
        >
          <span>${msg(str`Send ${amount} there`, { desc: 'Button: money goes to the chosen account. 0 is an amount.' })}</span>
        </button>
      </div>
    </form>
  </section>`;
};

/** Without a choice, the focus goes to where one is made. */
const send = async (event: Event, destination: DestinationChoice): Promise<void> => {
  event.preventDefault();
  const form = event.currentTarget as HTMLFormElement;
  await destination.send();
  if (destination.missing) form.querySelector<HTMLElement>('input')?.focus();
};

const radio = (id: string, { destination, flow }: DetailsContext): TemplateResult => html`<input
  type="radio"
  name="destination"
  .value=${id}
  .checked=${destination.chosen === id}
  ?disabled=${flow.action.pending}
  @change=${() => destination.choose(id)}
/>`;

const option = (method: PaymentMethod, context: DetailsContext): TemplateResult => html`<label class="method">
  ${radio(method.id, context)}
  <span>
    ${methodName(method)}
    ${context.destination.cameBackFrom(method)
      ? html`<span class="small">${msg('The money came back from here', { desc: 'About an account.' })}</span>`
      : nothing}
  </span>
  ${icon(methodIcon(method.kind))}
</label>`;

const balance = (context: DetailsContext): TemplateResult => html`<label class="method">
  ${radio(BALANCE, context)}
  <span>${msg('Store balance', { desc: 'Heading: money that the customer has with the store.' })}</span>
  ${icon(walletIcon)}
</label>`;

const add = ({ destination, host, merchant }: DetailsContext): unknown =>
  destination.methods.value?.canAdd === false
    ? nothing
    : html`<button type="button" class="button plain add" part="button" @click=${() => host.navigate('update-payment', merchant?.paymentMethodsUrl)}>
        ${icon(addIcon)} ${msg('Add a payment method', { desc: 'Button that leads to the ways to pay.' })}
      </button>`;

/** What the choice leads to, before it is sent. */
const consequence = ({ chosen, method }: DestinationChoice, amount: string): string => {
  if (method) {
    return msg(str`${amount} is sent to ${sayMethod(method)}. How soon it is there depends on the bank; you can follow it here.`, {
      desc: 'What a choice leads to. 0 is an amount, 1 a card or an account.',
    });
  }
  return chosen === BALANCE
    ? msg(str`${amount} is added to your store balance. You can use it for what you buy here; it is not paid out.`, {
        desc: 'What a choice leads to. 0 is an amount.',
      })
    : msg('Choose an account, and you see here what happens with the money.', { desc: 'In place of what a choice leads to.' });
};
