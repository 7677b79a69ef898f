import type { Meta } from '@storybook/web-components-vite';
import '../src/components/purchase-history/index.ts';
import { purchases as samples } from '../src/testing/index.ts';
import { appearsBelow } from './appears.ts';
import { openedDialog, send, type } from './purchase-details-story.ts';
import { purchasesStory } from './purchase-story.ts';

/** The receipt, and the change of who stands on it. */
export default { title: 'purchase-history/Receipt', component: 'purchase-history' } satisfies Meta;

const purchase = 'pur_invoice';
const items = [samples.editableInvoice()];

/** The receipt leads the actions; the invoice stands after "Get it again" and "Ask for a refund". */
const [receipt, invoice] = [1, 4];

export const Receipt = purchasesStory(items, {
  purchase,
  after: async (element) => void (await openedDialog(element, 'billing-purchase-receipt', receipt)),
});

export const EditInvoice = purchasesStory(items, {
  purchase,
  after: async (element) => void (await openedDialog(element, 'billing-purchase-invoice', invoice)),
});

/** The fields and their order are those of the country. */
export const InvoiceAbroad = purchasesStory(items, {
  purchase,
  after: async (element) => {
    const dialog = await openedDialog(element, 'billing-purchase-invoice', invoice);
    const country = dialog.querySelector<HTMLSelectElement>('[name=country]')!;
    country.value = 'US';
    country.dispatchEvent(new Event('change', { bubbles: true }));
  },
});

/** The server says that there is no such number; what was typed stays. */
export const InvoiceRefused = purchasesStory(items, {
  purchase,
  after: async (element) => {
    const dialog = await openedDialog(element, 'billing-purchase-invoice', invoice);
    type(dialog, 'vatNumber', 'NO 123 456 789 MVA');
    send(dialog);
    await appearsBelow(dialog, '.field-error');
  },
});

/** The purchase was changed in another tab; what was typed stays. */
export const InvoiceOutdated = purchasesStory(items, {
  purchase,
  after: async (element, backend) => {
    const dialog = await openedDialog(element, 'billing-purchase-invoice', invoice);
    backend.changePurchase(purchase, {});
    type(dialog, 'name', 'Fjellheim Turlag SA');
    send(dialog);
    await appearsBelow(dialog, '.outdated');
  },
});

export const InvoiceChanged = purchasesStory(items, {
  purchase,
  after: async (element) => {
    const dialog = await openedDialog(element, 'billing-purchase-invoice', invoice);
    type(dialog, 'name', 'Fjellheim Turlag SA');
    send(dialog);
    await appearsBelow(dialog, '.done');
  },
});
