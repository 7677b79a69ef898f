import type { Meta } from '@storybook/web-components-vite';
import '../src/components/payment-approval/index.ts';
import { approvals as samples } from '../src/testing/index.ts';
import { appears } from './appears.ts';
import { approvalStory as story, atBank, begun } from './approval-story.ts';

/** One approval at the bank: its page in a frame, the way to a page of its own, the time there is, and what became of it. */
export default { title: 'payment-approval/at the bank', component: 'payment-approval' } satisfies Meta;

export const Starting = story({
  approvals: [samples.required()],
  before: (backend) => void backend.hold('changeApproval'),
  after: async (element) => void (await begun(element)),
});

export const InFrame = story({
  approvals: [samples.required()],
  after: async (element) => void (await appears(await begun(element), 'iframe')),
});

export const Resumed = story({
  approvals: [atBank(samples.challengedInFrame())],
  after: async (element) => void (await appears(await begun(element), 'iframe')),
});

export const NearlyOutOfTime = story({
  approvals: [atBank(samples.nearlyOutOfTime())],
  after: async (element) => void (await appears(await begun(element), '.time .button')),
});

export const NotExtendable = story({
  approvals: [atBank(samples.notExtendable())],
  after: async (element) => void (await appears(await begun(element), '.time')),
});

export const ByRedirect = story({
  approvals: [samples.challengedByRedirect()],
  after: async (element) => void (await appears(await begun(element), 'a.primary')),
});

/** The customer was at the bank, and nothing has been decided. */
export const CameBackTooEarly = story({
  approvals: [samples.challengedByRedirect()],
  after: async (element) => {
    const challenge = await begun(element);
    (await appears(challenge, '.actions:last-child .button')).click();
  },
});

export const ByProvider = story({
  approvals: [samples.challengedByProvider()],
  after: async (element) => void (await appears(await begun(element), '.primary')),
});

export const Cancelling = story({
  approvals: [samples.renewal()],
  after: async (element) => void (await appears(await begun(element, 'primary + .button'), '.cancelling')),
});

/** The connection is lost in the middle. It waits on. */
export const OfflineAtTheBank = story({
  approvals: [samples.challengedByRedirect()],
  after: async (element, backend) => {
    const challenge = await begun(element);
    const ask = await appears(challenge, '.actions:last-child .button');
    backend.offline = true;
    ask.click();
    await appears(challenge, '.failure .notice');
  },
});

const decided = (approval: ReturnType<typeof samples.succeeded>) => story({ approvals: [approval], approval: approval.id });

export const Succeeded = decided(samples.succeeded());
export const MethodAdded = decided(samples.methodAdded());
export const Processing = decided(samples.processing());
export const ApprovedButDeclined = decided(samples.approvedButDeclined());
export const TooManyTries = decided(samples.tooManyTries());
export const BankRefuses = decided(samples.bankRefuses());
export const OrderCancelled = decided(samples.orderCancelled());
export const Cancelled = decided(samples.cancelled());

const endsWith = (challengeResult: 'failed' | 'timed-out' | 'abandoned') =>
  story({
    approvals: [samples.challengedByRedirect()],
    challengeResult,
    after: async (element) => void (await appears(await begun(element), '.caution, .critical')),
  });

export const Failed = endsWith('failed');
export const TimedOut = endsWith('timed-out');
export const Abandoned = endsWith('abandoned');
