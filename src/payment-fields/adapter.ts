/** How the fields of a provider are to look, so that they belong to the page. CSS values, as the page computes them. */
export interface FieldsAppearance {
  readonly colorScheme: 'light' | 'dark';
  readonly fontFamily: string;
  readonly fontSize: string;
  readonly text: string;
  readonly textMuted: string;
  readonly surface: string;
  readonly border: string;
  readonly accent: string;
  readonly critical: string;
  readonly radius: string;
}

/** What the page may know of the fields. What stands in them it never learns. */
export interface FieldsState {
  /** Whether they can be filled in. */
  readonly ready: boolean;
  /** Whether everything that is needed has been filled in and can be right. */
  readonly complete: boolean;
}

export interface MountOptions {
  /** What the back end named for this provider (`fields.settings` of a payment setup). */
  readonly settings: Readonly<Record<string, string>>;
  /** BCP 47. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly appearance: FieldsAppearance;
  /** Aborted when the fields are not wanted any more, also while they are still being mounted. */
  readonly signal: AbortSignal;
  readonly onChange: (state: FieldsState) => void;
}

/**
 * A token, or why there is none. `incomplete` and `invalid` are shown by the fields themselves, which then have the focus;
 * `unavailable`: the provider could not be reached, and what was typed still stands.
 */
export type TokenResult =
  | { readonly ok: true; readonly token: string }
  | { readonly ok: false; readonly reason: 'incomplete' | 'invalid' | 'unavailable' };

/** Fields that stand in a page. */
export interface MountedPaymentFields {
  focus(): void;
  /** Asks the provider for a token of what was filled in. It is good for one payment setup, and no number can be had from it. */
  createToken(): Promise<TokenResult>;
  /** The page has changed its language or its looks. What was typed stays. */
  update(options: Pick<MountOptions, 'locale' | 'direction' | 'appearance'>): void;
  unmount(): void;
}

/**
 * A payment provider's own fields. They are the provider's document or script; nothing that is typed into them passes through this
 * library, the page's back end, or the billing back end. That keeps a page in the smallest class of PCI DSS (SAQ A).
 *
 * An adapter is an object with one method, or two:
 *
 * ```ts
 * export const acmeFields: PaymentFieldsAdapter = {
 *   mount: async (container, { settings, locale, appearance, signal, onChange }) => {
 *     const acme = await loadAcme(settings.publicKey);
 *     signal.throwIfAborted();
 *     const fields = acme.createFields({ locale, colour: appearance.accent });
 *     fields.on('change', ({ complete }) => onChange({ ready: true, complete }));
 *     await fields.mount(container);
 *     onChange({ ready: true, complete: false });
 *     return {
 *       focus: () => fields.focus(),
 *       createToken: async () => {
 *         const { token, error } = await fields.tokenise();
 *         return error ? { ok: false, reason: error.network ? 'unavailable' : 'invalid' } : { ok: true, token };
 *       },
 *       update: (look) => fields.update({ locale: look.locale, colour: look.appearance.accent }),
 *       unmount: () => fields.remove(),
 *     };
 *   },
 * };
 * ```
 *
 * - When `signal` is aborted while fields are being mounted, the promise rejects and nothing stays in `container`.
 * - `onChange` is called once when the fields can be filled in, and then whenever they become complete or stop being so.
 * - `createToken` may be called again and again. Its token has letters, digits and `_ . : -`, at most 255 in all.
 * - After `unmount` nothing is called any more; a second `unmount` does nothing.
 * - A provider whose fields are a plain document in a frame is spoken to by `openFrame` (`billing-widgets/payment-fields`), which checks the
 *   origin, the window, a secret and the shape of every message.
 */
export interface PaymentFieldsAdapter {
  /**
   * Puts the fields into `container`, an element of the page's own document (never of a shadow root, in which many providers' fields do
   * not work). Rejects when they cannot be shown.
   */
  mount(container: HTMLElement, options: MountOptions): Promise<MountedPaymentFields>;
  /**
   * Lets the customer answer a challenge of kind `provider`. Resolves when they are back, whatever became of it: that is asked of the
   * provider by the back end.
   */
  approve?(options: { readonly settings: Readonly<Record<string, string>>; readonly signal: AbortSignal }): Promise<void>;
}
