/**
 * The small part of Stripe's browser API that the adapter uses, as `@stripe/stripe-js` types it. Types of our own: the library has no
 * dependency on it, and the host's copy fits wherever these are asked for.
 */
export interface StripeLike {
  elements(options: StripeLooks & StripeIntent): StripeElementsLike;
  elements(options: StripeLooks & StripeDeferredIntent): StripeElementsLike;
  createConfirmationToken(options: { elements: StripeElementsLike }): Promise<StripeTokenResult>;
  handleNextAction(options: { clientSecret: string }): Promise<{ error?: StripeErrorLike | undefined }>;
}

/** For an intent that the back end has made already. */
export interface StripeIntent {
  clientSecret: string;
}

/** For an intent that the back end makes afterwards. */
export interface StripeDeferredIntent {
  mode: 'setup';
  currency?: string;
  paymentMethodTypes?: string[];
}

export interface StripeLooks {
  locale?: StripeLocale;
  appearance?: StripeAppearance;
}

export interface StripeAppearance {
  theme?: 'stripe' | 'night';
  variables?: Record<string, string>;
  rules?: Record<string, Record<string, string>>;
}

export interface StripeElementsLike {
  create(type: 'payment'): StripePaymentElementLike;
  submit(): Promise<{ error?: StripeErrorLike | undefined }>;
  update(options: StripeLooks): unknown;
}

export interface StripePaymentElementLike {
  mount(container: HTMLElement): void;
  destroy(): void;
  focus(): void;
  on(event: 'ready', handler: () => void): unknown;
  on(event: 'change', handler: (event: { complete: boolean }) => void): unknown;
  on(event: 'loaderror', handler: (event: { error: StripeErrorLike }) => void): unknown;
}

export interface StripeErrorLike {
  type: string;
  code?: string | undefined;
  message?: string | undefined;
}

export type StripeTokenResult =
  | { confirmationToken: { id: string }; error?: undefined }
  | { error: StripeErrorLike; confirmationToken?: undefined };

/** Languages that the Payment Element has. */
export const stripeLocales = [
  'ar', 'bg', 'cs', 'da', 'de', 'el', 'en', 'en-AU', 'en-CA', 'en-GB', 'en-NZ', 'es', 'es-419', 'es-ES', 'et', 'fi', 'fil', 'fr',
  'fr-CA', 'fr-FR', 'he', 'hr', 'hu', 'id', 'it', 'it-IT', 'ja', 'ko', 'lt', 'lv', 'ms', 'mt', 'nb', 'nl', 'pl', 'pt', 'pt-BR', 'ro',
  'ru', 'sk', 'sl', 'sv', 'th', 'tr', 'vi', 'zh', 'zh-HK', 'zh-TW',
] as const;

export type StripeLocale = (typeof stripeLocales)[number] | 'auto';
