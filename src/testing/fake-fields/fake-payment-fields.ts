import { FakeFields, type FakeMountOptions } from './fake-fields.ts';
import { wordsFor } from './words.ts';

/**
 * A payment provider's fields for stories and tests, without a provider, a frame, or a field for a card's number: the one who fills
 * them in chooses what the bank does. The setups of the memory back end want them under the name `memory`, and read the token.
 *
 * ```ts
 * import { registerPaymentFields } from 'billing-widgets/payment-fields';
 *
 * registerPaymentFields('memory', async () => fakePaymentFields);
 * ```
 */
export const fakePaymentFields = {
  /** Puts the fields into an element of the page. */
  async mount(container: HTMLElement, options: FakeMountOptions): Promise<FakeFields> {
    options.signal.throwIfAborted();
    return new FakeFields(container, options);
  },

  /** A bank's page: a dialog with nothing but the way back. What the bank says to that is the `challengeResult` of the back end. */
  async approve({ signal }: { readonly settings: Readonly<Record<string, string>>; readonly signal: AbortSignal }): Promise<void> {
    if (signal.aborted) return;
    const words = wordsFor(document.documentElement.lang);
    const dialog = document.createElement('dialog');
    const button = document.createElement('button');
    dialog.setAttribute('aria-label', words.asking);
    button.textContent = words.back;
    dialog.append(words.asking, ' ', button);
    document.body.append(dialog);
    dialog.showModal();
    // By the button or by Escape. Where a page is in the background, `close` comes late, so nothing waits for that alone.
    await new Promise<unknown>((resolve) => {
      button.addEventListener('click', resolve, { once: true });
      dialog.addEventListener('close', resolve, { once: true });
      signal.addEventListener('abort', resolve, { once: true });
    });
    dialog.remove();
  },
};
