import { fixture, html } from '@open-wc/testing';
import { customElement, state } from 'lit/decorators.js';
import type { Approval } from '../../../../src/api/contract/approval.ts';
import { BillingElement } from '../../../../src/components/internal/billing-element.ts';
import '../../../../src/components/internal/payment/bank-challenge/index.ts';
import type { ApprovalSettledEvent, BillingBankChallengeElement } from '../../../../src/components/internal/payment/bank-challenge/index.ts';
import { wrap } from '../../../../src/payment-fields/message-shapes.ts';
import { createMemoryBackend, type MemoryBackend, type MemoryBackendOptions } from '../../../../src/testing/index.ts';
import { HandClock } from '../../../support/hand-clock.ts';
import { setHidden } from '../../../support/hidden.ts';
import { allByRole } from '../../../support/screen.ts';
import { until } from '../../../support/until.ts';

/** A widget in which something waits for a bank, as any of them. */
@customElement('test-widget-at-bank')
export class WidgetAtBank extends BillingElement {
  @state() shown: Record<string, unknown> = {};
  readonly said: string[] = [];
  readonly settled: Approval[] = [];

  override announce(text: string): void {
    this.said.push(text);
    super.announce(text);
  }

  protected override renderContent() {
    const { approval, autoStart, cancels, returned, clock, isGone } = this.shown;
    return isGone
      ? html`<p>Somewhere else</p>`
      : html`<h2>At the bank</h2>
          <button>Before</button>
          <billing-bank-challenge
            .host=${this}
            .clock=${clock as HandClock}
            .approval=${approval as string}
            .autoStart=${autoStart as boolean}
            .cancels=${cancels as boolean}
            .returned=${returned as boolean}
            @approval-settled=${({ detail }: ApprovalSettledEvent) => this.settled.push(detail.approval)}
          ></billing-bank-challenge>
          <button>After</button>`;
  }
}

export interface Placing extends MemoryBackendOptions {
  /** What is shown; the first of them unless given. */
  shows?: string;
  autoStart?: boolean;
  cancels?: boolean;
  returned?: boolean;
  prepare?: (backend: MemoryBackend) => void;
}

export interface Placed {
  widget: WidgetAtBank;
  challenge: BillingBankChallengeElement;
  backend: MemoryBackend;
  clock: HandClock;
}

/** The challenge in a widget, over a back end in memory, with a clock that the test moves. */
export const place = async ({ shows, autoStart = false, cancels = false, returned = false, prepare, ...options }: Placing): Promise<Placed> => {
  const backend = createMemoryBackend(options);
  prepare?.(backend);
  setHidden(false);
  const clock = new HandClock();
  const widget = await fixture<WidgetAtBank>(html`
    <test-widget-at-bank
      api="https://billing.test"
      session-url="/billing-session"
      .fetch=${backend.fetch}
      .shown=${{ approval: shows ?? options.approvals![0]!.id, autoStart, cancels, returned, clock }}
    ></test-widget-at-bank>
  `);
  return { widget, challenge: widget.shadowRoot!.querySelector('billing-bank-challenge')!, backend, clock };
};

/** How often the back end was asked what became of a challenge. */
export const confirmations = (backend: MemoryBackend): number =>
  backend.requests.filter(({ name }) => name === 'confirmApproval').length;

/** What was sent to change an approval. */
export const changes = (backend: MemoryBackend): { kind: string; display?: string; returnUrl?: string }[] =>
  backend.requests
    .filter(({ name }) => name === 'changeApproval')
    .map(({ body }) => (body as { change: { kind: string } }).change);

/** The frame with the bank's page. */
export const bankFrame = (challenge: Element): HTMLIFrameElement | null => challenge.shadowRoot!.querySelector('iframe');

/** A message as the bank's page would send it, as far as a test does not want it otherwise. */
export const sayFromFrame = (
  frame: HTMLIFrameElement,
  { type = 'challenge-ended', ...envelope }: { type?: string; origin?: string; source?: Window | null; nonce?: string; data?: unknown } = {},
): void => {
  const nonce = envelope.nonce ?? new URLSearchParams(new URL(frame.src).hash.slice(1)).get('billing-frame');
  const event = new MessageEvent('message', {
    origin: envelope.origin ?? new URL(frame.src).origin,
    data: envelope.data ?? wrap({ type }, nonce ?? ''),
  });
  // Firefox takes no window for a `source` that is just changing its process.
  Object.defineProperty(event, 'source', { value: envelope.source === undefined ? frame.contentWindow : envelope.source });
  dispatchEvent(event);
};

/** Presses the button that asks the bank, as soon as it can be pressed. */
export const ask = async (challenge: Element): Promise<void> => {
  const button = () => allByRole(challenge, 'button', 'I have approved')[0];
  await until(challenge, () => button()?.getAttribute('aria-disabled') === 'false');
  button()!.click();
};
