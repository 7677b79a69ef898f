import { fixture, html } from '@open-wc/testing';
import '../../../src/components/purchase-troubleshooter/index.ts';
import type { PurchaseTroubleshooterElement } from '../../../src/components/purchase-troubleshooter/index.ts';
import { createMemoryBackend, type MemoryBackend, type MemoryBackendOptions } from '../../../src/testing/index.ts';
import { allByRole, byRole } from '../../support/screen.ts';
import { eventually, until, untilText } from '../../support/until.ts';

export { eventually, until, untilText };

export interface Placing extends MemoryBackendOptions {
  topic?: string;
  prepare?: (backend: MemoryBackend) => void;
}

export interface Placed {
  widget: PurchaseTroubleshooterElement;
  backend: MemoryBackend;
}

/** The widget over a back end in memory, with its content there. */
export const place = async ({ topic, prepare, ...options }: Placing = {}): Promise<Placed> => {
  const backend = createMemoryBackend(options);
  prepare?.(backend);
  const widget = await fixture<PurchaseTroubleshooterElement>(html`
    <purchase-troubleshooter
      api="https://billing.test"
      session-url="/billing-session"
      .topic=${topic}
      .fetch=${backend.fetch}
    ></purchase-troubleshooter>
  `);
  await until(widget, () => allByRole(widget, 'button').length > 0 || topic !== undefined);
  return { widget, backend };
};

/** Presses the button of a name, as soon as it is there. */
export const press = async (widget: Element, name: string | RegExp): Promise<void> => {
  await until(widget, () => allByRole(widget, 'button', name).length > 0);
  byRole(widget, 'button', name).click();
};

/** Waits for the heading of a step. A question's begins with its number. */
export const untilStep = (widget: Element, name: string | RegExp): Promise<void> =>
  until(widget, () => allByRole(widget, 'heading', name).length === 1);

/** As `place()`, with the back end's answer there: what was found, or the first question. */
export const looked = async (options: Placing & { topic: string }): Promise<Placed> => {
  const placed = await place(options);
  await untilStep(placed.widget, /^(We have found|Everything we can check|Question 1)/);
  return placed;
};

/** The heading that has the focus, or whatever else has it inside the widget. */
export const focused = (widget: Element): Element | null => widget.shadowRoot!.activeElement;

/** What is said to a screen reader without a move of the focus. */
export const announced = (widget: Element): string =>
  widget.shadowRoot!.querySelector('.root > [role=status]')!.textContent.trim();

/** Lets the widget read again, as after a change somewhere else in the page. */
export const changeElsewhere = (widget: PurchaseTroubleshooterElement): void => widget.session!.revisions.markChanged(['payments']);

/** What was sent to the store's people. */
export const sentBodies = (backend: MemoryBackend): unknown[] =>
  backend.requests.filter(({ name }) => name === 'createHandOver').map(({ body }) => body);
