import { contracts, createMemoryBackend, merchant, purchases, rights, subscriptions } from '../../src/testing/index.ts';

/** The back end behind a page, in memory: each page has its own. */
export const memoryBackend = () =>
  createMemoryBackend({
    subscriptions: [subscriptions.active(), subscriptions.willNotRenew()],
    purchases: [purchases.paid()],
    contracts: [contracts.inTime()],
    rights: Object.values(rights).flatMap((make) => (typeof make === 'function' ? make() : make)),
    merchant: merchant(),
    sessionUrl: '/session',
  });
