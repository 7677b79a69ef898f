import { fixture, html } from '@open-wc/testing';
import { nothing } from 'lit';
import type { RefundRequest } from '../../../../src/api/index.ts';
import '../../../../src/components/refund-request/index.ts';
import type { RefundRequestElement } from '../../../../src/components/refund-request/index.ts';
import { createMemoryBackend, type MemoryBackend, type MemoryBackendOptions } from '../../../../src/testing/index.ts';
import { HandClock } from '../../../support/hand-clock.ts';
import { setHidden } from '../../../support/hidden.ts';
import { allByRole, byRole, nameOf, textIn } from '../../../support/screen.ts';
import { eventually } from '../../../support/until.ts';

interface Placing extends MemoryBackendOptions {
  /** Shown alone. */
  request?: string;
  purchase?: string;
  country?: string;
  dir?: 'rtl';
  prepare?: (backend: MemoryBackend) => void;
}

type Role = Parameters<typeof byRole>[1];

/** Requests for money back over a back end in memory and a clock that is moved on by hand, as a person meets them. */
export class FollowScreen {
  readonly widget: RefundRequestElement;
  readonly backend: MemoryBackend;
  readonly clock: HandClock;
  /** Every event of ours that the page has heard, in order. */
  readonly events: Event[] = [];

  constructor(widget: RefundRequestElement, backend: MemoryBackend, clock: HandClock) {
    this.widget = widget;
    this.backend = backend;
    this.clock = clock;
    for (const type of ['billing-refund-changed', 'billing-navigate', 'billing-error']) {
      widget.addEventListener(type, (event) => {
        event.preventDefault();
        this.events.push(event);
      });
    }
  }

  get text(): string {
    return textIn(this.widget);
  }

  /** The names of the requests, in the order in which they stand there. */
  get titles(): string[] {
    return this.cards.map(nameOf);
  }

  get cards(): HTMLElement[] {
    return allByRole(this.widget, 'article');
  }

  /** What the live region of the widget says. */
  get said(): string {
    return textIn(this.widget.shadowRoot!.querySelector('.root > [role=status]')!);
  }

  /** The element with the focus, through every shadow root. */
  get focused(): HTMLElement | null {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at as HTMLElement | null;
  }

  /** Each step: its words in one line. The one that it is at begins with an arrow. */
  get steps(): string[] {
    const list = this.widget.shadowRoot!.querySelector('billing-refund-details')!.shadowRoot!.querySelector('ol')!;
    return [...list.children].map((step) => (step.ariaCurrent === 'step' ? '→ ' : '') + textIn(step));
  }

  has(role: Role, name?: string | RegExp): boolean {
    return allByRole(this.widget, role, name).length > 0;
  }

  get(role: Role, name?: string | RegExp): HTMLElement {
    return byRole(this.widget, role, name);
  }

  sees(text: string): Promise<void> {
    return eventually(() => this.text.includes(text), `it shows "${text}", not: ${this.text}`);
  }

  seesNo(text: string): Promise<void> {
    return eventually(() => !this.text.includes(text), `it shows "${text}" no more`);
  }

  async finds(role: Role, name: string | RegExp, within: Node = this.widget): Promise<HTMLElement> {
    await eventually(() => allByRole(within, role, name).length === 1, `there is one ${role} "${String(name)}"`);
    return byRole(within, role, name);
  }

  /** Presses a button as soon as it is there. */
  async press(name: string | RegExp, within: Node = this.widget): Promise<void> {
    const button = await this.finds('button', name, within);
    button.focus();
    button.click();
  }

  /** Opens the first of the requests. */
  async open(): Promise<void> {
    await this.press('Details', this.cards[0]);
    await this.finds('heading', 'How far it is');
  }

  async type(label: string, text: string): Promise<HTMLTextAreaElement> {
    const field = (await this.finds('textbox', label)) as HTMLTextAreaElement;
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    return field;
  }

  /** Chooses files in the field that is there. */
  async choose(...files: File[]): Promise<void> {
    const details = this.widget.shadowRoot!.querySelector('billing-refund-details')!;
    await eventually(() => details.shadowRoot!.querySelector('input[type=file]'), 'there is a field for files');
    const input = details.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
    const chosen = new DataTransfer();
    for (const file of files) chosen.items.add(file);
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** The bodies of the calls of an operation so far. */
  calls(name: string): { body: unknown; key: string | null; query: Readonly<Record<string, string>> }[] {
    return this.backend.requests
      .filter((call) => call.name === name)
      .map(({ body, headers, query }) => ({ body, query, key: headers.get('Idempotency-Key') }));
  }

  /** How often it was asked how requests stand. */
  get asked(): number {
    return this.backend.requests.filter(({ name }) => name === 'listRefundRequests' || name === 'getRefundRequest').length;
  }

  /** Lets seconds pass; each question that is due then has its answer before the next second. */
  async pass(seconds: number): Promise<void> {
    for (let second = 0; second < seconds; second++) {
      this.clock.pass(1);
      await eventually(() => this.clock.due.length > 0, 'it is asked again later');
    }
  }
}

/** The widget, as soon as it stands in the page. */
export const place = async ({ request, purchase, country, prepare, dir, ...options }: Placing = {}): Promise<FollowScreen> => {
  setHidden(false);
  const backend = createMemoryBackend(options);
  prepare?.(backend);
  const clock = new HandClock();
  const widget = await fixture<RefundRequestElement>(html`
    <refund-request
      api="https://billing.test"
      session-url="/billing-session"
      dir=${dir ?? nothing}
      .request=${request}
      .purchase=${purchase}
      .country=${country}
      .clock=${clock}
      .fetch=${backend.fetch}
    ></refund-request>
  `);
  return new FollowScreen(widget, backend, clock);
};

/** As `place()`, once requests are shown. */
export const show = async (options: Placing): Promise<FollowScreen> => {
  const screen = await place(options);
  await eventually(() => screen.cards.length > 0, 'requests are shown');
  return screen;
};

/** One request alone, once everything of it is there. */
export const showAlone = async (request: RefundRequest, options: Placing = {}): Promise<FollowScreen> => {
  const screen = await show({ refundRequests: [request], request: request.id, ...options });
  await screen.finds('heading', 'How far it is');
  return screen;
};

/** A file that is a PDF by its content. */
export const pdf = (name = 'kvittering.pdf', size = 0): File => new File(['%PDF-1.7\n', new Uint8Array(size)], name);
