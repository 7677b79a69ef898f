import type { Meta } from '@storybook/web-components-vite';
import '../src/components/payment-methods/index.ts';
import type { PaymentMethodsElement } from '../src/components/payment-methods/index.ts';
import { billingDetails, nok, outstandingOrders, paymentMethods as samples } from '../src/testing/index.ts';
import { appears } from './appears.ts';
import { bankPage, chooses, fillsIn, methodsStory as story, presses } from './methods-story.ts';

/** Adding, ordering, replacing and removing methods, and changing the billing details. */
export default { title: 'payment-methods/Changes', component: 'payment-methods' } satisfies Meta;

const paymentMethods = [samples.primaryVisa(), samples.vipps(), samples.backup()];
const person = billingDetails.person();

const opened = async (element: PaymentMethodsElement): Promise<void> => {
  await presses(element, '.add-button');
  await appears(await appears(element, 'billing-add-method'), '.primary[aria-disabled=false]');
};

export const Add = story({ paymentMethods, after: opened });

/** What was typed stays. */
export const AddDeclined = story({
  paymentMethods,
  after: async (element) => void (await appears(await fillsIn(element, 'declines:insufficient-funds'), '.notice')),
});

export const AddIncomplete = story({
  paymentMethods,
  after: async (element) => void (await appears(await fillsIn(element, ''), '.notice')),
});

/** The bank asks in place, and what it may show as reserved is explained. */
export const AddBankAsks = story({
  paymentMethods,
  setupResult: { state: 'approval', hold: { amount: nok(10), until: '2026-12-01' } },
  challenge: (_approval, kind) => ({ kind, url: bankPage() }),
  after: async (element) => {
    const form = await fillsIn(element, 'asks');
    await appears(await appears(form, 'billing-bank-challenge'), '.bank');
  },
});

export const Added = story({
  paymentMethods,
  after: async (element) => {
    await fillsIn(element, 'holds');
    await appears(element, '.done');
  },
});

/** The provider's fields do not come, as where something blocks them. */
export const FieldsFailed = story({
  paymentMethods,
  before: (backend) => {
    const body = { id: 'setup_blocked', fields: { name: 'blocked', settings: {} }, expiresAt: '2026-11-24T10:00:00.000Z' };
    backend.failNext({ operation: 'startPaymentSetup', malformed: JSON.stringify(body), times: 9 });
  },
  after: async (element) => {
    await presses(element, '.add-button');
    await appears(await appears(element, 'billing-add-method'), '.notice');
  },
});

export const UpdateCard = story({
  paymentMethods: [samples.primaryVisa(), samples.expired()],
  after: async (element) => {
    await presses(element, '.tools button:not(.plain)');
    const form = await appears(element, 'billing-add-method');
    await appears(form, '.primary[aria-disabled=false]');
  },
});

export const UpdateDeclined = story({
  paymentMethods: [samples.primaryVisa(), samples.expired()],
  after: async (element) => {
    await presses(element, '.tools button:not(.plain)');
    const form = await chooses(element, await appears(element, 'billing-add-method'), 'declines:wrong-details');
    await appears(form, '.notice');
  },
});

/** Opens the details of a method and presses one of its buttons. */
const acts = async (element: PaymentMethodsElement, id: string, action: string): Promise<HTMLElement> => {
  await presses(element, `[aria-controls=details-${id}]`);
  await presses(element, `#details-${id} [data-action=${action}]`);
  const dialog = await appears(element, 'billing-method-change');
  await appears(dialog, 'dialog[open]');
  return dialog;
};

/** Nothing stands in the way: two answers of the same weight. */
export const Remove = story({
  paymentMethods,
  after: async (element) => void (await appears(await acts(element, 'pm_backup', 'remove'), '.effects li > span:not(.skeleton)')),
});

/** What stands in the way, each with its fix beside it. */
export const RemoveBlocked = story({
  paymentMethods: [samples.failing({ id: 'pm_failing' }), samples.primaryVisa()],
  outstanding: [outstandingOrders.renewalInGrace()],
  after: async (element) => void (await appears(await acts(element, 'pm_failing', 'remove'), '.blockers')),
});

export const Replace = story({
  paymentMethods: [samples.primaryVisa(), samples.vipps(), samples.mastercard()],
  after: async (element) => {
    const dialog = await acts(element, 'pm_visa', 'replace');
    await presses(dialog, 'input[type=radio]');
    await appears(dialog, '.effects li > span:not(.skeleton)');
  },
});

export const Replaced = story({
  paymentMethods: [samples.primaryVisa(), samples.mastercard()],
  after: async (element) => {
    const dialog = await acts(element, 'pm_visa', 'replace');
    await appears(dialog, '.effects li > span:not(.skeleton)');
    await presses(dialog, '.choices .primary');
    await appears(dialog, '.dialog-title .icon');
  },
});

export const SetBackup = story({
  paymentMethods,
  after: async (element) => void (await appears(await acts(element, 'pm_vipps', 'set-backup'), '.effects li > span:not(.skeleton)')),
});

/** The list was changed in another place: the newer order is shown, and one's own is not lost. */
export const OrderConflict = story({
  paymentMethods,
  after: async (element, backend) => {
    const down = await appears(element, '.order button:nth-of-type(2)');
    backend.changePaymentMethod('pm_vipps', { maximum: nok(900) });
    down.click();
    await appears(element, '.notice');
  },
});

/** The order could not be saved: it is as before. */
export const OrderFailed = story({
  paymentMethods,
  after: async (element, backend) => {
    const down = await appears(element, '.order button:nth-of-type(2)');
    backend.failNext({ operation: 'orderPaymentMethods', problem: 'unavailable', times: 9 });
    down.click();
    await appears(element, '.notice');
  },
});

/** A row on its way: a line shows where it would land. */
export const Dragging = story({
  paymentMethods,
  after: async (element) => {
    const handles = (await appears(element, '.handle')).closest('ol')!.querySelectorAll<HTMLElement>('.handle');
    const handle = handles[0]!;
    const target = handles[2]!.closest('li')!.getBoundingClientRect();
    const from = handle.getBoundingClientRect();
    handle.setPointerCapture = () => undefined;
    const at = (type: string, y: number) =>
      handle.dispatchEvent(new PointerEvent(type, { clientX: from.x, clientY: y, button: 0, isPrimary: true, pointerId: 1, bubbles: true }));
    at('pointerdown', from.y + 10);
    at('pointermove', target.bottom - 10);
    await appears(element, '.lands-below');
  },
});

const edits = async (element: PaymentMethodsElement): Promise<HTMLElement> => {
  const details = await appears(element, 'billing-payer-details');
  await presses(details, '.card > .button');
  const form = await appears(details, 'billing-details-form');
  await appears(form, 'form');
  return form;
};

export const EditDetails = story({ paymentMethods, billingDetails: billingDetails.business(), after: async (element) => void (await edits(element)) });

/** The fields follow the country: a state is chosen, and the code comes last. */
export const EditInAmerica = story({
  paymentMethods,
  billingDetails: billingDetails.inAmerica(),
  after: async (element) => void (await edits(element)),
});

/** What is wrong is said beside its field, with the country's own example. */
export const EditWrong = story({
  paymentMethods,
  billingDetails: person,
  after: async (element) => {
    const form = await edits(element);
    const code = await appears(form, '[name=postal-code]');
    (code as HTMLInputElement).value = '12';
    code.dispatchEvent(new Event('change', { bubbles: true }));
    await appears(form, '.field-error');
  },
});

export const NoDetails = story({ paymentMethods, billingDetails: billingDetails.none() });
