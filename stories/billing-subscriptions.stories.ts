import type { Meta } from '@storybook/web-components-vite';
import '../src/components/billing-subscriptions/index.ts';
import { manySubscriptions, subscriptionFromNewerServer, subscriptions as samples } from '../src/testing/index.ts';
import { appears } from './appears.ts';
import { subscriptionsStory as story } from './subscriptions-story.ts';

/** Every subscription of a customer. The stories under “Situations” show one of each kind. */
export default { title: 'billing-subscriptions', component: 'billing-subscriptions' } satisfies Meta;

export const Overview = story([
  samples.grace({ product: { name: 'Nordlia Trening' } }),
  samples.priceRiseNeeded({ product: { name: 'Kveldsavisen' } }),
  samples.active(),
  samples.trial({ product: { name: 'Nordlia Lydbok' } }),
  samples.willNotRenew({ product: { name: 'Strikk og garn' } }),
  samples.yearly(),
  samples.endedCancelled(),
  samples.refunded(),
]);

export const OneOrdinary = story([samples.active()]);

export const Empty = story([]);

export const Loading = story([samples.active()], { latency: () => new Promise(() => undefined) });

/** After ten seconds it says that it takes long, and offers to try again. */
export const Slow = story([samples.active()], { latency: () => new Promise(() => undefined) });

export const Failed = story([samples.active()], {
  before: (backend) => backend.failNext({ operation: 'listSubscriptions', problem: 'unavailable', times: 9 }),
});

export const Offline = story([samples.active()], { before: (backend) => (backend.offline = true) });

export const SessionExpired = story([samples.active()], { before: (backend) => (backend.signedOut = true) });

export const AnswerThatDoesNotFit = story([samples.active()], {
  before: (backend) => backend.failNext({ operation: 'listSubscriptions', malformed: true, times: 9 }),
});

/** The last good list stays, with a word beside it. */
export const CouldNotRefresh = story([samples.active(), samples.willNotRenew()], {
  after: async (element, backend) => {
    await appears(element, 'article');
    backend.failNext({ operation: 'listSubscriptions', problem: 'not-found', times: 9 });
    dispatchEvent(new Event('online'));
    await appears(element, '.notice');
  },
});

export const Many = story(manySubscriptions(45), { pageSize: 20 });

/** The next page does not come; the rows before it stay. */
export const MoreFailed = story(manySubscriptions(45), {
  pageSize: 20,
  after: async (element, backend) => {
    const more = await appears(element, 'div.more button');
    backend.failNext({ operation: 'listSubscriptions', problem: 'not-found', times: 9 });
    more.click();
    await appears(element, '[role=alert]');
  },
});

export const Ended = story(
  [
    samples.active(),
    samples.endedCancelled(),
    samples.endedPaymentFailed(),
    samples.endedPriceDeclined(),
    samples.refunded(),
    samples.revoked(),
    samples.endedTrial(),
    samples.endedTerm(),
  ],
  {
    after: async (element) => {
      (await appears(element, 'summary')).click();
      await appears(element, 'details article');
    },
  },
);

/** What “More” opens: facts, what else can be done, what cannot and why. */
export const DetailsOpen = story([samples.severalItems(), samples.commitment()], {
  after: async (element) => {
    await appears(element, '.more');
    for (const button of element.shadowRoot!.querySelectorAll<HTMLElement>('.button.more')) button.click();
    await appears(element, '.facts');
  },
});

/** The function that German law demands stands below the list, whatever the rows offer. */
export const Termination = story([samples.active(), samples.commitment()], {
  termination: 'DE',
  after: async (element) => {
    await appears(element, 'article');
    await appears(await appears(element, 'billing-declare'), '.open:not(.skeleton)');
  },
});

export const HostileNames = story([samples.hostileNames(), samples.longNames(), samples.otherScript()]);

/** Values that this version has never heard of make a neutral row. */
export const FromNewerServer = story([subscriptionFromNewerServer()]);
