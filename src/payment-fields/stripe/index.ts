import type { MountedPaymentFields, MountOptions, PaymentFieldsAdapter, TokenResult } from '../adapter.ts';
import { toStripeLooks } from './looks.ts';
import type { StripeElementsLike, StripeErrorLike, StripeLike, StripePaymentElementLike } from './stripe-js.ts';

export type { StripeLike } from './stripe-js.ts';

type Settings = MountOptions['settings'];

const toElements = (stripe: StripeLike, { settings, ...options }: MountOptions): StripeElementsLike => {
  const { clientSecret, currency, paymentMethodTypes } = settings;
  const looks = toStripeLooks(options);
  // An intent is known or is not: Stripe takes one kind of options or the other.
  if (clientSecret !== undefined) return stripe.elements({ ...looks, clientSecret });
  return stripe.elements({
    ...looks,
    mode: 'setup',
    ...(currency !== undefined && { currency }),
    ...(paymentMethodTypes !== undefined && { paymentMethodTypes: paymentMethodTypes.split(',') }),
  });
};

/** What the customer can put right in the fields is shown there; everything else is the provider's fault, or the network's. */
const refusalOf = ({ type, code = '' }: StripeErrorLike): TokenResult => {
  if (type !== 'validation_error' && type !== 'card_error') return { ok: false, reason: 'unavailable' };
  return { ok: false, reason: code.startsWith('incomplete') ? 'incomplete' : 'invalid' };
};

/** Rejects once the signal is aborted, and never resolves. */
const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    const tell = (): void => reject(signal.reason instanceof Error ? signal.reason : new DOMException('Not wanted any more.', 'AbortError'));
    if (signal.aborted) tell();
    signal.addEventListener('abort', tell, { once: true });
  });

const untilReady = (element: StripePaymentElementLike, container: HTMLElement, { signal, onChange }: MountOptions): Promise<void> =>
  new Promise((resolve, reject) => {
    aborted(signal).catch(reject);
    const tell = (complete: boolean): void => void (signal.aborted || onChange({ ready: true, complete }));
    element.on('ready', () => {
      tell(false);
      resolve();
    });
    element.on('change', ({ complete }) => tell(complete));
    element.on('loaderror', ({ error }) => reject(new Error(`Stripe's fields could not be loaded (${error.type}).`)));
    element.mount(container);
  });

const loaded = async (stripe: PromiseLike<StripeLike | null>): Promise<StripeLike> => {
  const there = await stripe;
  // `loadStripe` answers null where there is no browser.
  if (!there) throw new Error('Stripe.js is not there.');
  return there;
};

const mount = async (
  stripe: PromiseLike<StripeLike | null>,
  container: HTMLElement,
  options: MountOptions,
): Promise<MountedPaymentFields> => {
  const there = await loaded(stripe);
  options.signal.throwIfAborted();
  if (!document.contains(container)) throw new TypeError("Stripe's fields work in the page's own tree only, not in a shadow root.");
  const elements = toElements(there, options);
  const element = elements.create('payment');
  let gone = false;
  const unmount = (): void => {
    options.signal.removeEventListener('abort', unmount);
    // An element that was destroyed bears nothing more.
    if (!gone) element.destroy();
    gone = true;
  };
  options.signal.addEventListener('abort', unmount, { once: true });
  await untilReady(element, container, options).catch((error: unknown) => {
    unmount();
    throw error;
  });

  const createToken = async (): Promise<TokenResult> => {
    if (gone) return { ok: false, reason: 'unavailable' };
    // First of all, and in the same turn as the customer's click: wallets open their sheet only then.
    const submitted = await elements.submit();
    if (submitted.error) return refusalOf(submitted.error);
    if (gone) return { ok: false, reason: 'unavailable' };
    const { confirmationToken, error } = await there.createConfirmationToken({ elements });
    return error ? refusalOf(error) : { ok: true, token: confirmationToken.id };
  };
  return {
    focus: () => void (gone || element.focus()),
    createToken,
    update: (changed) => void (gone || elements.update(toStripeLooks(changed))),
    unmount,
  };
};

const approve = async (
  stripe: PromiseLike<StripeLike | null>,
  { settings: { clientSecret }, signal }: { settings: Settings; signal: AbortSignal },
): Promise<void> => {
  if (clientSecret === undefined) throw new TypeError('The challenge has no setting "clientSecret".');
  const there = await loaded(stripe);
  signal.throwIfAborted();
  // Stripe's dialog cannot be called back; nobody waits for it any more.
  const { error } = await Promise.race([there.handleNextAction({ clientSecret }), aborted(signal)]);
  // A customer who declined or failed is back as well. Who never got there is not.
  if (error?.type === 'api_connection_error') throw new Error('The bank could not be reached.');
};

/**
 * Fields of Stripe: its Payment Element, over the `@stripe/stripe-js` that the page loads itself. Nothing of Stripe is part of this
 * library.
 *
 * ```ts
 * import { loadStripe } from '@stripe/stripe-js';
 * import { registerPaymentFields } from 'billing-widgets/payment-fields';
 *
 * registerPaymentFields('stripe', async () => {
 *   const { createStripeFields } = await import('billing-widgets/payment-fields/stripe');
 *   return createStripeFields(loadStripe('pk_live_…'));
 * });
 * ```
 *
 * The token that the back end gets is the id of a ConfirmationToken, with which it confirms a SetupIntent. A challenge of kind `provider`
 * is opened by `handleNextAction`.
 *
 * The back end's settings (`fields.settings` of a payment setup or a challenge), all of them texts:
 *
 * - `clientSecret`: of the SetupIntent, where the back end has made it already; needed for a challenge, also of a PaymentIntent.
 * - `currency`, in small letters, and `paymentMethodTypes`, separated by commas: without a `clientSecret`, what the intent will have.
 *
 * A page with a content security policy allows `https://js.stripe.com` to scripts and frames, `https://hooks.stripe.com` to frames and
 * `https://api.stripe.com` to connections.
 */
export const createStripeFields = (stripe: PromiseLike<StripeLike | null>): PaymentFieldsAdapter => ({
  mount: (container, options) => mount(stripe, container, options),
  approve: (options) => approve(stripe, options),
});
