import type { PurchaseHistoryElement } from '../src/components/purchase-history/index.ts';
import { appearsIn } from './purchase-story.ts';

/** The first element in a shadow root that matches, as soon as it is there. */
export const within = (root: ShadowRoot, selector: string): Promise<HTMLElement> =>
  new Promise((resolve) => {
    const look = (): void => {
      const found = root.querySelector<HTMLElement>(selector);
      if (!found) return;
      observer.disconnect();
      resolve(found);
    };
    const observer = new MutationObserver(look);
    observer.observe(root, { childList: true, subtree: true, attributes: true });
    look();
  });

/** What the opened row shows, once `selector` is there. */
export const openedDetails = async (element: PurchaseHistoryElement, selector = '.bill'): Promise<ShadowRoot> => {
  const details = await appearsIn(element, 'billing-purchase-details');
  await customElements.whenDefined('billing-purchase-details');
  await within(details.shadowRoot!, selector);
  return details.shadowRoot!;
};

/** The dialog of an action, once it is open. `place` counts the actions from the first. */
export const openedDialog = async (element: PurchaseHistoryElement, tag: string, place: number): Promise<ShadowRoot> => {
  const details = await openedDetails(element);
  (await within(details, `.actions > :nth-child(${place})`)).click();
  const dialog = (await within(details, tag)).shadowRoot!;
  await within(dialog, 'dialog[open]');
  return dialog;
};

/** Types into a field, as a person does. */
export const type = (root: ShadowRoot, name: string, text: string): void => {
  const field = root.querySelector<HTMLInputElement>(`[name=${name}]`)!;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

/** Presses the button that sends the form. */
export const send = (root: ShadowRoot): void => root.querySelector<HTMLButtonElement>('button[type=submit]')!.click();
