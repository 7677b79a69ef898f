import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/charge-verifier/index.ts';
import type { ChargeCheck } from '../src/api/index.ts';
import type { ChargeVerifierElement } from '../src/components/charge-verifier/index.ts';
import { createMemoryBackend, type MemoryBackend, type MemoryBackendOptions } from '../src/testing/index.ts';
import { appears } from './appears.ts';

/** What a story does to its back end before it is shown, and to the page after. */
interface Acts {
  line?: string;
  amount?: string;
  before?: (backend: MemoryBackend) => void;
  after?: (element: ChargeVerifierElement, backend: MemoryBackend) => void | Promise<void>;
}

let current: MemoryBackend;

/** The widget over a back end in memory. The direction of the toolbar is laid over that of the language. */
export const chargeStory = ({ line, amount, before, after, ...options }: Acts & MemoryBackendOptions = {}): StoryObj => ({
  render: (_args, { globals }) => {
    current = createMemoryBackend(options);
    before?.(current);
    return html`<main>
      <charge-verifier
        api="https://billing.example"
        session-url="/billing-session"
        dir=${globals['direction'] as 'ltr' | 'rtl'}
        .line=${line}
        .amount=${amount}
        .fetch=${current.fetch}
      ></charge-verifier>
    </main>`;
  },
  play: after && (({ canvasElement }) => after(canvasElement.querySelector('charge-verifier')!, current)),
});

/** The same, asked about the line of an answer and answered with it. */
export const answeredStory = (
  chargeCheck: ChargeCheck,
  after?: Acts['after'],
): StoryObj =>
  chargeStory({
    chargeCheck,
    line: chargeCheck.understood.line ?? 'NORDLIA.NO OSLO',
    after: async (element, backend) => {
      await ask(element);
      await appears(element, '.result');
      await after?.(element, backend);
    },
  });

/** Presses the button of the question. */
export const ask = async (element: ChargeVerifierElement): Promise<void> =>
  (await appears(element, 'button[type=submit]')).click();
