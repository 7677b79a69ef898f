import type { Meta } from '@storybook/web-components-vite';
import '../src/components/billing-subscriptions/index.ts';
import { nok, subscriptions as samples } from '../src/testing/index.ts';
import { changeStory as story, preview } from './change-story.ts';

/** The dialog in which a change is previewed, confirmed and seen to be done: one story for each of its states. */
export default { title: 'billing-subscriptions/Changes', component: 'billing-subscriptions' } satisfies Meta;

const { active, commitment, grace, keptPrice, longNames, paused, planChangeWaiting, priceRiseNeeded } = samples;

export const Cancel = story(commitment(), 'cancel');

/** Both ways stand there with what they lead to; neither is chosen for anybody. */
export const CancelInOneOfTwoWays = story(active(), 'cancel');

export const CancelWithoutAChoice = story(active(), 'cancel', {
  steps: async (dialog) => {
    await dialog.answer(1);
    await dialog.appears('.missing:not(:empty)');
  },
});

export const CancelInTrial = story(samples.trial(), 'cancel');

export const CancelWithDebt = story(grace(), 'cancel');

export const CancelLosesAKeptPrice = story(keptPrice(), 'cancel');

export const CancelAndTellWhy = story(commitment(), 'cancel', {
  steps: async (dialog) => {
    (await dialog.appears('summary')).click();
    (await dialog.appears('.survey input')).click();
  },
});

/** Once, after somebody chose to cancel; both answers weigh the same. */
export const Offer = story(active(), 'cancel', {
  steps: async (dialog) => {
    await dialog.choose(1);
    await dialog.answer(1);
    await dialog.appears('.effects');
  },
});

export const OfferToPause = story(commitment(), 'cancel', {
  before: (backend) =>
    backend.failNext({
      operation: 'previewSubscriptionChange',
      malformed: preview({ consequences: [{ code: 'no-more-charges' }], offer: { id: 'pause', kind: 'pause', periods: 2 } }),
    }),
  steps: async (dialog) => {
    await dialog.answer(1);
    await dialog.appears('.confirmation');
  },
});

export const Cancelled = story(commitment(), 'cancel', {
  steps: async (dialog) => {
    await dialog.answer(1);
    await dialog.appears('.dialog-title .icon');
  },
});

export const CancelledAtOnce = story(samples.trial(), 'cancel', {
  steps: async (dialog) => {
    await dialog.choose(2);
    await dialog.answer(1);
    await dialog.appears('.dialog-title .icon');
  },
});

export const AlreadyCancelled = story(samples.willNotRenew(), 'cancel', {
  steps: async (dialog) => void (await dialog.appears('.notice')),
});

export const Keep = story(samples.willNotRenew(), 'keep');

export const Pause = story(active(), 'pause');

export const PauseChosen = story(active(), 'pause', {
  steps: async (dialog) => {
    await dialog.choose(2);
    await dialog.appears('.effects:not([aria-hidden])');
  },
});

export const Resume = story(paused(), 'resume');

export const TakeBackAPause = story(samples.scheduledPause(), 'resume');

export const Plans = story(active(), 'change-plan');

export const PlanAbove = story(active(), 'change-plan', {
  steps: async (dialog) => {
    await dialog.choose(1);
    await dialog.answer(1);
    await dialog.appears('.bill');
  },
});

export const PlanBelow = story(active(), 'change-plan', {
  steps: async (dialog) => {
    await dialog.choose(2);
    await dialog.answer(1);
    await dialog.appears('.effects:not([aria-hidden])');
  },
});

export const PaymentDeclined = story(active(), 'change-plan', {
  steps: async (dialog) => {
    await dialog.choose(1);
    await dialog.answer(1);
    await dialog.appears('.bill');
    dialog.backend.failNext({ operation: 'changeSubscription', problem: 'payment-declined' });
    await dialog.answer(1);
    await dialog.appears('.notice');
  },
});

/** Agreed, and not made before the bank has heard from its customer. */
export const WaitsForBank = story(active(), 'change-plan', {
  before: (backend) => {
    const { fetch } = backend;
    const approval = { id: 'apr_change', purpose: 'change', change: 'change-plan', amount: nok(21) };
    const waits: typeof globalThis.fetch = async (input, init) =>
      /\/changes$/.test(input instanceof Request ? input.url : String(input)) ? Response.json({ ...active(), version: 2, approval }) : fetch(input, init);
    Object.assign(backend, { fetch: waits });
  },
  steps: async (dialog) => {
    await dialog.choose(1);
    await dialog.answer(1);
    await dialog.appears('.bill');
    await dialog.answer(1);
  },
});

export const KeepPlan = story(planChangeWaiting(), 'keep-plan');

export const AcceptPrice = story(priceRiseNeeded(), 'accept-price');

export const DeclinePrice = story(priceRiseNeeded(), 'decline-price');

export const Loading = story(commitment(), 'cancel', {
  before: (backend) => void backend.hold('previewSubscriptionChange'),
  steps: async (dialog) => void (await dialog.appears('.loading')),
});

export const PreviewFailed = story(commitment(), 'cancel', {
  before: (backend) => backend.failNext({ operation: 'previewSubscriptionChange', problem: 'internal-error' }),
  steps: async (dialog) => void (await dialog.appears('.notice')),
});

/** Nothing can be pressed twice; closing is answered in words. */
export const OnItsWay = story(commitment(), 'cancel', {
  steps: async (dialog) => {
    dialog.backend.hold('changeSubscription');
    await dialog.answer(1);
    await dialog.appears('[aria-busy=true]');
    dialog.pressEscape();
  },
});

export const ChangedMeanwhile = story(commitment(), 'cancel', {
  steps: async (dialog) => {
    await dialog.appears('.confirmation');
    dialog.backend.change(commitment().id, { commitment: { ...commitment().commitment!, remaining: nok(99) } });
    await dialog.answer(1);
    await dialog.appears('.outdated');
    await dialog.appears('.confirmation');
  },
});

/** Nobody knows whether it was done; trying again is safe, and that is said. */
export const AnswerThatDoesNotFit = story(commitment(), 'cancel', {
  steps: async (dialog) => {
    await dialog.appears('.confirmation');
    dialog.backend.failNext({ operation: 'changeSubscription', malformed: true });
    await dialog.answer(1);
    await dialog.appears('.notice');
  },
});

export const LongNames = story(longNames(), 'cancel');

export const HostileNames = story(samples.hostileNames(), 'cancel');

/** Every sentence there is about what a change leads to; what a newer server says beyond them is left out. */
export const EveryConsequence = story(commitment(), 'cancel', {
  before: (backend) =>
    backend.failNext({
      operation: 'previewSubscriptionChange',
      malformed: preview({
        consequences: codes.map((code) => ({ code, on: '2026-12-03', amount: nok(119), name: 'Student' })),
      }),
    }),
});

const codes = [
  'access-until',
  'access-ends-now',
  'no-more-charges',
  'not-charged-after-trial',
  'charged-on',
  'charged-today',
  'credited',
  'no-refund',
  'debt-remains',
  'debt-dropped',
  'commitment-owed',
  'data-deleted-on',
  'kept-price-lost',
  'family-loses-access',
  'pause-dropped',
  'plan-change-dropped',
  'paused-from',
  'resumes-on',
  'plan-changes-on',
  'price-changes-on',
  'ends-on',
  'something-new',
];
