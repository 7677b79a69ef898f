import { expect } from '@open-wc/testing';
import * as danish from '../../../src/localization/generated/da.ts';
import { languages } from '../../../src/localization/generated/languages.ts';
import { allByRole } from '../../support/screen.ts';
import { eventually } from '../../support/until.ts';
import { englishFinder, wordsIn } from './english.ts';
import { pageText, putInPage, untilAllSpeak } from './page.ts';
import { SeenWords } from './seen-words.ts';

// A file of its own: what a page has opened decides which words it loads.
describe('the later words of a language that do not come', () => {
  it('leave the page whole in the language before, never half in each, until the network is back', async () => {
    let tries = 0;
    const [own, ...shared] = danish.later['billing-subscriptions'];
    const flaky = () => (++tries > 3 ? own!() : Promise.reject(new TypeError('network')));
    const later = { 'billing-subscriptions': [flaky, ...shared] };
    Object.assign(languages, { da: async () => ({ ...danish, later }) });
    document.documentElement.lang = 'da';
    const placed = putInPage('billing-subscriptions');
    const { page } = placed;
    const seen = new SeenWords(page);
    await eventually(() => allByRole(page, 'button', 'Cancel subscription').length === 2, 'the subscriptions are there');
    expect(tries).to.equal(3);
    expect([...seen.all]).not.to.include('Abonnementer');

    dispatchEvent(new Event('online'));
    await untilAllSpeak(placed, 'da');
    await eventually(() => allByRole(page, 'button', 'Opsig abonnementet').length === 2, pageText(page));
    const findEnglish = await englishFinder('da');
    expect(findEnglish(wordsIn(page))).to.deep.equal([]);
    expect(tries).to.equal(4);
    page.remove();
  });
});
