import '../../../src/index.ts';
import { createMemoryBackend, subscriptions } from '../../../src/testing/index.ts';

const tags = ['billing-subscriptions', 'payment-approval', 'payment-methods', 'purchase-history', 'refund-request', 'charge-verifier', 'purchase-troubleshooter'];

const backend = createMemoryBackend({
  subscriptions: [subscriptions.active(), subscriptions.trial({ id: 'sub_2' }), subscriptions.paused({ id: 'sub_3' })],
});

const provider = document.createElement('billing-provider');
provider.api = 'https://billing.test';
provider.fetchSession = async () => ({ token: 'token', expiresAt: '2999-01-01T00:00:00.000Z' });
provider.fetch = backend.fetch;
const elements = tags.map((tag) => provider.appendChild(document.createElement(tag)));

const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

/** Whether each shows what it has, in this language. */
const shows = (language) =>
  elements.every(({ shadowRoot }) => {
    const root = shadowRoot?.querySelector('.root');
    return root?.lang === language && !shadowRoot.querySelector('[aria-busy=true]');
  });

const until = async (language) => {
  while (!shows(language)) await new Promise((done) => requestAnimationFrame(done));
  await frame();
};

const from = performance.now();
document.querySelector('main').append(provider);
window.ready = until('en').then(() => performance.now() - from);

window.switchTo = async (language) => {
  const begun = performance.now();
  document.documentElement.lang = language;
  await until(language);
  return performance.now() - begun;
};
