import { fixture, html } from '@open-wc/testing';
import '../../../src/components/refund-request/index.ts';
import type { RefundRequestElement } from '../../../src/components/refund-request/index.ts';
import { createMemoryBackend, type CallName, type MemoryBackend, type MemoryBackendOptions } from '../../../src/testing/index.ts';
import { allByRole, byRole, elementsIn, textIn } from '../../support/screen.ts';
import { eventually, until, untilText } from '../../support/until.ts';

export { eventually, until, untilText };

export interface Asking extends MemoryBackendOptions {
  purchase?: string;
  country?: string;
  prepare?: (backend: MemoryBackend) => void;
}

export interface Asked {
  widget: RefundRequestElement;
  backend: MemoryBackend;
}

/** The widget over a back end in memory, as soon as its first question is there. */
export const place = async ({ purchase, country, prepare, ...options }: Asking = {}): Promise<Asked> => {
  const backend = createMemoryBackend(options);
  prepare?.(backend);
  const widget = await fixture<RefundRequestElement>(html`
    <refund-request
      api="https://billing.test"
      session-url="/billing-session"
      .purchase=${purchase}
      .country=${country}
      .fetch=${backend.fetch}
    ></refund-request>
  `);
  await until(widget, () => allByRole(widget, 'heading').length > 1);
  return { widget, backend };
};

/** As `place()`, with the ways to choose among there. */
export const asking = async (options: Asking): Promise<Asked> => {
  const placed = await place(options);
  await until(placed.widget, () => allByRole(placed.widget, 'radio', unknownCharge).length === 1);
  return placed;
};

export const unknownCharge = 'I do not know this charge';

/** Whether something in the widget is still on its way. */
const isLoading = (widget: Element): boolean => textIn(widget).includes('Loading…');

/** Waits for the question of a step, and for what answers it. Its number comes before it. */
export const untilStep = (widget: Element, question: string): Promise<void> =>
  until(widget, () => !isLoading(widget) && allByRole(widget, 'heading').some((heading) => textIn(heading).endsWith(question)));

/** Presses the button of a name, as soon as it is there and can be pressed. */
export const press = async (widget: Element, name: string | RegExp): Promise<void> => {
  await until(widget, () => allByRole(widget, 'button', name).some((button) => button.ariaDisabled !== 'true'));
  byRole(widget, 'button', name).click();
};

/** Chooses a radio button, or checks a box, as soon as it is there. */
export const choose = async (widget: Element, name: string | RegExp, role: 'radio' | 'checkbox' = 'radio'): Promise<void> => {
  await until(widget, () => allByRole(widget, role, name).length > 0);
  byRole(widget, role, name).click();
};

/** Goes one way of several. */
export const goWay = async (widget: Element, way: string): Promise<void> => {
  await choose(widget, way);
  await press(widget, 'Continue');
};

/** Writes into a field, as soon as it is there. */
export const write = async (widget: Element, label: string | RegExp, text: string): Promise<void> => {
  await until(widget, () => allByRole(widget, 'textbox', label).length === 1);
  const field = byRole(widget, 'textbox', label) as HTMLTextAreaElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
};

/** Puts files into the field for them. */
export const chooseFiles = (widget: Element, ...files: readonly File[]): void => {
  const input = [...elementsIn(widget)].find((element) => element.matches('input[type=file]')) as HTMLInputElement;
  const chosen = new DataTransfer();
  for (const file of files) chosen.items.add(file);
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
};

/** A picture of so many bytes. */
export const picture = (name = 'skjerm.png', size = 64): File => {
  const bytes = new Uint8Array(size);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return new File([bytes], name, { type: 'image/png' });
};

/** What has the focus inside the widget, through shadow roots. */
export const focused = (widget: Element): Element | null => {
  let element = widget.shadowRoot!.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
};

/** Waits until the heading of a name has the focus. */
export const untilFocused = (widget: Element, text: string | RegExp): Promise<void> =>
  eventually(() => {
    const shown = focused(widget);
    return shown !== null && (typeof text === 'string' ? textIn(shown).endsWith(text) : text.test(textIn(shown)));
  }, `the focus is at ${String(text)}`);

/** What is said to a screen reader without a move of the focus. */
export const announced = (widget: Element): string => widget.shadowRoot!.querySelector('.root > [role=status]')!.textContent.trim();

/** The bodies that were sent to an operation. */
export const sent = <T = Record<string, unknown>>(backend: MemoryBackend, name: CallName): T[] =>
  backend.requests.filter((call) => call.name === name).map(({ body }) => body as T);
