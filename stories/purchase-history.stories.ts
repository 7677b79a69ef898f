import type { Meta } from '@storybook/web-components-vite';
import '../src/components/purchase-history/index.ts';
import { manyPurchases, purchaseFromNewerServer, purchases as samples } from '../src/testing/index.ts';
import { appears } from './appears.ts';
import { openPanel, purchasesStory as story, searchFor } from './purchase-story.ts';

/** Everything that a customer has bought. The stories under “Details” show what a row opens. */
export default { title: 'purchase-history', component: 'purchase-history' } satisfies Meta;

const all = Object.values(samples).map((sample) => sample());

/** The unpaid first; each of the others says how it stands where it is not simply paid. */
export const Overview = story([
  samples.unpaid(),
  samples.pending(),
  samples.hold(),
  samples.familyMember(),
  samples.converted(),
  samples.partlyRefunded(),
  samples.refunded(),
  samples.cancelled(),
  ...manyPurchases(12),
]);

export const EverySituation = story(all.filter(({ status }) => status !== 'unpaid'));

export const Empty = story([]);

export const Loading = story([samples.paid()], { latency: () => new Promise(() => undefined) });

export const Failed = story([samples.paid()], {
  before: (backend) => backend.failNext({ operation: 'listPurchases', problem: 'unavailable', times: 9 }),
});

export const Offline = story([samples.paid()], { before: (backend) => (backend.offline = true) });

export const SessionExpired = story([samples.paid()], { before: (backend) => (backend.signedOut = true) });

/** The rows are there; whether something is unpaid could not be looked up, and that is said. */
export const OverviewFailed = story(manyPurchases(6), {
  before: (backend) => backend.failNext({ operation: 'getPurchaseOverview', problem: 'not-found', times: 9 }),
});

/** The last good list stays, with a word beside it. */
export const CouldNotRefresh = story(manyPurchases(6), {
  after: async (element, backend) => {
    await appears(element, '.row[part]');
    backend.failNext({ operation: 'listPurchases', problem: 'not-found', times: 9 });
    dispatchEvent(new Event('online'));
    await appears(element, '.notice');
  },
});

export const SearchByAmount = story(manyPurchases(60), {
  after: async (element) => {
    await searchFor(element, 'kr 119,00');
    await appears(element, '.found');
  },
});

/** What was looked for is said, and the way back is there. */
export const NothingFound = story(manyPurchases(20), {
  after: async (element) => {
    await searchFor(element, 'fjellskrivemaskin');
    await appears(element, '.empty');
  },
});

export const Filters = story([samples.familyMember(), ...manyPurchases(60)], {
  after: async (element) => {
    await openPanel(element, 'filters', '#filter-member');
    const choose = (id: string, value: string) => {
      const select = element.shadowRoot!.querySelector<HTMLSelectElement>(id)!;
      select.value = value;
      select.dispatchEvent(new Event('change'));
    };
    choose('#filter-kind', 'subscription');
    choose('#filter-period', 'own');
    await appears(element, '.chip');
    await appears(element, '#filter-from');
  },
});

export const Months = story(manyPurchases(400), {
  after: (element) => openPanel(element, 'months', '.month-button'),
});

/** Begins with a month; the way back to the newest stands above. */
export const InAnOldMonth = story(manyPurchases(400), {
  after: async (element) => {
    await openPanel(element, 'months', '.month-button');
    element.shadowRoot!.querySelectorAll<HTMLElement>('.month-button')[4]!.click();
    await appears(element, '.position');
  },
});

/** A page that knows which purchase one comes for has it opened, wherever it stands. */
export const AskedFor = story([...manyPurchases(120), samples.windowClosed()], {
  purchase: 'pur_window_closed',
  after: async (element) => void (await appears(element, '.details')),
});

/** Grows as one comes near its end. */
export const Long = story(manyPurchases(400), {
  after: async (element) => {
    (await appears(element, '.end > button')).click();
    await appears(element, '#row-pur_many_31');
    (await appears(element, '.end')).scrollIntoView();
    await appears(element, '#row-pur_many_81');
    scrollTo(0, 0);
  },
});

/** The next page does not come; the rows before it stay. */
export const MoreFailed = story(manyPurchases(45), {
  after: async (element, backend) => {
    const more = await appears(element, '.end > button');
    backend.failNext({ operation: 'listPurchases', problem: 'not-found', times: 9 });
    more.click();
    await appears(element, '.end [role=alert]');
  },
});

export const HostileNames = story([samples.hostileNames(), samples.longNames(), samples.otherScript()]);

/** Values that this version has never heard of make a neutral row. */
export const FromNewerServer = story([purchaseFromNewerServer()]);
