import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Subscription } from '../../../api/contract/subscription.ts';
import { sayName } from '../../internal/say.ts';

/** How to change or cancel what was bought in another place, step by step. The link to it is the row's own action. */
export const elsewhereSteps = (subscription: Subscription): unknown => {
  const { source, ownership, endedOn } = subscription;
  if (source === 'direct' || ownership.kind === 'shared' || endedOn) return nothing;
  const list = (steps[source] ?? steps.unknown)(subscription);
  return html`<div class="steps">
    <p class="headline">${msg('How to change or cancel it', { desc: 'Headline above numbered steps.' })}</p>
    <ol>
      ${list.map((step) => html`<li>${step}</li>`)}
    </ol>
  </div>`;
};

const steps: Record<
  Exclude<Subscription['source'], 'direct'>,
  (subscription: Subscription) => string[]
> = {
  'app-store': ({ product }) => [
    msg('Open Settings on the device you bought it with.', { desc: 'Step: the settings app of a phone or tablet.' }),
    msg('Tap your name at the top, then Subscriptions.', { desc: 'Step. The words are those of the device.' }),
    msg(str`Choose ${sayName(product.name)}. There you can change or cancel it.`, { desc: 'Step. 0 is a product.' }),
  ],
  'google-play': ({ product }) => [
    msg('Open the Google Play app and tap your picture.', { desc: 'Step.' }),
    msg('Tap Payments and subscriptions, then Subscriptions.', { desc: 'Step. The words are those of the app.' }),
    msg(str`Choose ${sayName(product.name)}. There you can change or cancel it.`, { desc: 'Step. 0 is a product.' }),
  ],
  partner: ({ product, sourceName }) => [
    sourceName
      ? msg(str`Sign in where you are a customer of ${sayName(sourceName)}.`, { desc: 'Step. 0 is a company.' })
      : msg('Sign in where you bought it.', { desc: 'Step.' }),
    msg(str`Look for ${sayName(product.name)} among your services or subscriptions.`, { desc: 'Step. 0 is a product.' }),
    msg('Change or cancel it there. It can take a day before you see it here.', { desc: 'Step.' }),
  ],
  unknown: ({ product }) => [
    msg('Sign in where you bought it.', { desc: 'Step.' }),
    msg(str`Look for ${sayName(product.name)} among your services or subscriptions.`, { desc: 'Step. 0 is a product.' }),
    msg('Change or cancel it there. It can take a day before you see it here.', { desc: 'Step.' }),
  ],
};
