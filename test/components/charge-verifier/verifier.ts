import { fixture, html } from '@open-wc/testing';
import '../../../src/components/charge-verifier/index.ts';
import type { ChargeVerifierElement } from '../../../src/components/charge-verifier/index.ts';
import { createMemoryBackend, type MemoryBackend, type MemoryBackendOptions } from '../../../src/testing/index.ts';
import { allByRole, byRole } from '../../support/screen.ts';
import { until, untilText } from '../../support/until.ts';

export { until, untilText };

export interface Placing extends MemoryBackendOptions {
  line?: string;
  amount?: string;
  currency?: string;
  on?: string;
  prepare?: (backend: MemoryBackend) => void;
}

export interface Placed {
  widget: ChargeVerifierElement;
  backend: MemoryBackend;
}

/** The widget over a back end in memory, as soon as its question stands in the page. */
export const place = async ({ line, amount, currency, on, prepare, ...options }: Placing = {}): Promise<Placed> => {
  const backend = createMemoryBackend(options);
  prepare?.(backend);
  const widget = await fixture<ChargeVerifierElement>(html`
    <charge-verifier
      api="https://billing.test"
      session-url="/billing-session"
      .line=${line}
      .amount=${amount}
      .currency=${currency}
      .on=${on}
      .fetch=${backend.fetch}
    ></charge-verifier>
  `);
  await until(widget, () => allByRole(widget, 'button', askName).length === 1);
  return { widget, backend };
};

const askName = 'Find out what it is';

/** Presses the button of the question. */
export const ask = (widget: ChargeVerifierElement): void => byRole(widget, 'button', askName).click();

/** As `place()`, asked and answered. */
export const answered = async (options: Placing & { chargeCheck: NonNullable<MemoryBackendOptions['chargeCheck']> }): Promise<Placed> => {
  const placed = await place({ line: 'NORDLIA.NO OSLO 119,00', ...options });
  ask(placed.widget);
  await until(placed.widget, () => allByRole(placed.widget, 'button', 'Check another charge').length === 1);
  return placed;
};

/** What was sent to look charges up. */
export const asked = (backend: MemoryBackend): unknown[] =>
  backend.requests.filter(({ name }) => name === 'checkCharge').map(({ body }) => body);

/** Types into a field, and leaves it. */
export const type = (field: HTMLElement, text: string, inputType = 'insertText'): void => {
  (field as HTMLInputElement).value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType }));
};

export const leave = (field: HTMLElement): void => void field.dispatchEvent(new Event('change', { bubbles: true }));

/** A field by its name in the form. A date is no textbox to every browser. */
export const field = (widget: ChargeVerifierElement, name: string): HTMLInputElement =>
  widget.shadowRoot!.querySelector<HTMLInputElement>(`[name=${name}]`)!;
