import { contracts, createMemoryBackend, merchant, purchases, rights, subscriptions } from '../../src/testing/index.ts';

/** Answers a page's calls to `/api` and `/session` from memory. `/never` is a session that nobody ever answers. */
export const answerCalls = async (context) => {
  const backend = createMemoryBackend({
    subscriptions: [subscriptions.active(), subscriptions.willNotRenew()],
    purchases: [purchases.paid()],
    contracts: [contracts.inTime()],
    rights: Object.values(rights).flatMap((make) => (typeof make === 'function' ? make() : make)),
    merchant: merchant(),
    sessionUrl: '/session',
  });
  await context.route('**/never', () => undefined);
  await context.route(/\/(api\/|session$)/, async (route) => {
    const request = route.request();
    const answer = await backend.fetch(request.url(), { method: request.method(), headers: await request.allHeaders(), body: request.postData() ?? undefined });
    return route.fulfill({ status: answer.status, headers: Object.fromEntries(answer.headers), body: Buffer.from(await answer.arrayBuffer()) });
  });
  return backend;
};
