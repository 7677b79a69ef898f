import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/payment-approval/index.ts';
import type { Approval } from '../src/api/index.ts';
import type { PaymentApprovalElement } from '../src/components/payment-approval/index.ts';
import { createMemoryBackend, type MemoryBackend, type MemoryBackendOptions } from '../src/testing/index.ts';
import { appears } from './appears.ts';

/** What a story does to its back end before it is shown, and to the page after. */
interface Acts {
  /** Shown alone. */
  approval?: string;
  country?: string;
  before?: (backend: MemoryBackend) => void;
  after?: (element: PaymentApprovalElement, backend: MemoryBackend) => void | Promise<void>;
}

let current: MemoryBackend;

/** The widget over a back end in memory. The direction of the toolbar is laid over that of the language. */
export const approvalStory = ({ approval, country, before, after, ...options }: Acts & MemoryBackendOptions = {}): StoryObj => ({
  render: (_args, { globals }) => {
    current = createMemoryBackend({ challenge: inFrame, ...options });
    before?.(current);
    return html`<main>
      <payment-approval
        api="https://billing.example"
        session-url="/billing-session"
        dir=${globals['direction'] as 'ltr' | 'rtl'}
        .approval=${approval}
        .country=${country}
        .fetch=${current.fetch}
      ></payment-approval>
    </main>`;
  },
  play: after && (({ canvasElement }) => after(canvasElement.querySelector('payment-approval')!, current)),
});

/** A page of another origin that stands in for the bank's: this machine by its other name. */
export const bankPage = (): string => {
  const page = new URL('/bank.html', location.href);
  page.hostname = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return page.href;
};

const inFrame = (_approval: Approval, kind: 'frame' | 'redirect') => ({ kind, url: bankPage() });

/** An approval whose bank asks on that page. */
export const atBank = (approval: Approval): Approval => ({
  ...approval,
  challenge: approval.challenge && { ...approval.challenge, url: bankPage() },
});

/** The bank's part of the first card, once it has been begun by its first button. */
export const begun = async (element: PaymentApprovalElement, name = 'primary'): Promise<HTMLElement> => {
  (await appears(element, `.card .button.${name}`)).click();
  return appears(element, 'billing-bank-challenge');
};
