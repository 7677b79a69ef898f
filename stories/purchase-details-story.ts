import type { PurchaseHistoryElement } from '../src/components/purchase-history/index.ts';
import { appears, appearsBelow } from './appears.ts';

/** What the opened row shows, once `selector` is there. */
export const openedDetails = async (element: PurchaseHistoryElement, selector = '.bill'): Promise<ShadowRoot> => {
  const details = await appears(element, 'billing-purchase-details');
  await customElements.whenDefined('billing-purchase-details');
  await appearsBelow(details.shadowRoot!, selector);
  return details.shadowRoot!;
};

/** The dialog of an action, once it is open. `place` counts the actions from the first. */
export const openedDialog = async (element: PurchaseHistoryElement, tag: string, place: number): Promise<ShadowRoot> => {
  const details = await openedDetails(element);
  (await appearsBelow(details, `.actions > :nth-child(${place})`)).click();
  const dialog = (await appearsBelow(details, tag)).shadowRoot!;
  await appearsBelow(dialog, 'dialog[open]');
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
