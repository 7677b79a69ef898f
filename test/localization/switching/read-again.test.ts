import { expect } from '@open-wc/testing';
import type { Call } from '../../../src/testing/index.ts';
import { showLanguage } from '../../support/locale.ts';
import { allByRole, byRole } from '../../support/screen.ts';
import { eventually } from '../../support/until.ts';
import { pageText, putInPage, tags, untilAllSpeak } from './page.ts';

/** What each element reads again in another language: all that holds words of the back end's, and nothing else. */
const readAgain: Readonly<Record<(typeof tags)[number], readonly string[]>> = {
  'billing-subscriptions': ['listSubscriptions'],
  'charge-verifier': [],
  'payment-approval': ['listApprovals'],
  'payment-methods': ['listOutstanding', 'listPaymentMethods'],
  'purchase-history': ['getPurchaseOverview', 'listPurchases'],
  'purchase-troubleshooter': [],
  'refund-request': ['listPurchases', 'listRefundRequests'],
};

const namesOf = (calls: readonly Call[]): string[] => calls.map(({ name }) => String(name)).sort();

describe('what is read again when the page changes its language', () => {
  let page: HTMLElement | undefined;
  afterEach(async () => {
    page?.remove();
    await showLanguage('en');
  });

  const switchTo = async (placed: ReturnType<typeof putInPage>, language: string): Promise<readonly Call[]> => {
    await eventually(placed.traffic.isQuiet);
    const before = placed.backend.requests.length;
    await showLanguage(language);
    await untilAllSpeak(placed, language);
    return placed.backend.requests.slice(before);
  };

  for (const tag of tags) {
    it(`is in <${tag}> what holds words, once, in that language`, async () => {
      const placed = putInPage(tag);
      page = placed.page;
      await untilAllSpeak(placed, 'en');
      // Each of these is said by what comes last.
      if (tag === 'payment-methods') await eventually(() => pageText(page!).includes('Billing details'));
      if (tag === 'billing-subscriptions') await eventually(() => placed.backend.requests.some(({ name }) => name === 'getMerchant'));
      for (const language of ['nb', 'de', 'en']) {
        const calls = await switchTo(placed, language);
        expect(namesOf(calls), language).to.deep.equal(readAgain[tag]);
        expect(calls.every(({ headers }) => headers.get('Accept-Language') === language)).to.equal(true);
      }
    });
  }

  it('is nothing where the words that are asked for stay the same', async () => {
    const placed = putInPage('purchase-history');
    page = placed.page;
    await untilAllSpeak(placed, 'en');
    await switchTo(placed, 'nb');
    const before = placed.backend.requests.length;
    document.documentElement.lang = 'nb';
    await showLanguage('nb');
    expect(placed.backend.requests.length).to.equal(before);
  });

  it('is not what was spent, though its months are called otherwise', async () => {
    const placed = putInPage('purchase-history');
    page = placed.page;
    await untilAllSpeak(placed, 'en');
    await eventually(() => allByRole(page!, 'button', 'Spending').length === 1, pageText(page));
    byRole(page, 'button', 'Spending').click();
    await eventually(() => pageText(page!).includes('You spent'));
    const calls = await switchTo(placed, 'de');
    await eventually(() => pageText(page!).includes('Sie haben in den letzten 12 Monaten'));
    expect(namesOf(calls)).to.deep.equal(readAgain['purchase-history']);
  });
});
