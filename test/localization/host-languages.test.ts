import { expect, fixture, html } from '@open-wc/testing';
import '../../src/components/billing-subscriptions/index.ts';
import { registerLanguage, replaceWords } from '../../src/localization/index.ts';
import { followPageLocale, formatLocale, overrideLocale, shownLocale } from '../../src/localization/locale.ts';
import { pricePerPeriod } from '../../src/localization/period-text.ts';
import { showLanguage } from '../support/locale.ts';
import { textIn } from '../support/screen.ts';
import { eventually } from '../support/until.ts';
import { plainSpaces } from '../support/text.ts';

const price = { amount: 11900, currency: 'NOK', scale: 2 };
const perMonth = () => plainSpaces(pricePerPeriod(price, { unit: 'month', count: 1 }));

describe("a host's own words", () => {
  before(() => followPageLocale());
  afterEach(async () => {
    overrideLocale(undefined);
    await showLanguage('en');
  });

  it('take the place of some in a language that the library has, before it is shown and while it is', async () => {
    replaceWords('nb', { '{0} per month': '{0} i måneden' });
    await showLanguage('nb');
    expect(perMonth()).to.equal('119 kr i måneden');
    replaceWords('nb', { '{0} per month': '{0} hver måned' });
    expect(perMonth()).to.equal('119 kr hver måned');
    replaceWords('nb', { '{0} per month': '{0} per måned' });
    expect(plainSpaces(pricePerPeriod(price, { unit: 'year', count: 1 }))).to.equal('119 kr per år');
  });

  it('change what elements on the page say, in English too, where the rest stays as it was', async () => {
    const widget = await fixture(html`<billing-subscriptions></billing-subscriptions>`);
    expect(textIn(widget)).to.contain('Subscriptions');
    replaceWords('en', { Subscriptions: 'Memberships' });
    await eventually(() => textIn(widget).includes('Memberships'), textIn(widget));
    expect(perMonth()).to.equal('NOK 119 per month');
    expect([shownLocale(), formatLocale()]).to.deep.equal(['en', 'en-GB']);
    replaceWords('en', { Subscriptions: 'Subscriptions' });
  });

  it('make a language that the library lacks, for its varieties too, with English where a text is missing', async () => {
    let asked = 0;
    registerLanguage('FI', async () => {
      asked += 1;
      return { Subscriptions: 'Tilaukset', '{0} per month': '{0} kuukaudessa' };
    });
    const widget = await fixture(html`<billing-subscriptions></billing-subscriptions>`);
    await showLanguage('fi-FI', 'fi');
    expect(textIn(widget)).to.contain('Tilaukset');
    expect(widget.shadowRoot!.querySelector('[lang]')!.getAttribute('lang')).to.equal('fi');
    expect(perMonth()).to.contain('kuukaudessa');
    expect(plainSpaces(pricePerPeriod(price, { unit: 'week', count: 1 }))).to.contain('per week');
    await showLanguage('en');
    await showLanguage('fi');
    expect(asked).to.equal(1);
  });

  it('are shown from right to left in such a language', async () => {
    registerLanguage('he', () => ({ Subscriptions: 'מינויים' }));
    const widget = await fixture(html`<billing-subscriptions></billing-subscriptions>`);
    await showLanguage('he');
    expect(widget.shadowRoot!.querySelector('[lang]')!.getAttribute('dir')).to.equal('rtl');
  });

  it('come by an id where the English text is not known, and more than once', async () => {
    registerLanguage('eo', () => ({ 'days-left.one': '{0} tago restas', 'days-left.other': '{0} tagoj restas' }));
    replaceWords('eo', { Subscriptions: 'Abonoj' });
    const widget = await fixture(html`<billing-subscriptions></billing-subscriptions>`);
    await showLanguage('eo');
    expect(textIn(widget)).to.contain('Abonoj');
  });

  it('that are for no language are refused', () => {
    expect(() => replaceWords('en_US!', {})).to.throw(TypeError, 'no tag of a language');
    expect(() => registerLanguage('', () => ({}))).to.throw(TypeError);
  });

  it('that cannot be loaded leave the page in a language that can', async () => {
    registerLanguage('is', () => Promise.reject(new Error('no network')));
    document.documentElement.lang = 'is';
    await showLanguage('is', 'en');
    expect(perMonth()).to.equal('NOK 119 per month');
  });

  it('that cannot be loaded leave the language that is shown, and come once the network is back', async () => {
    let isOnline = false;
    registerLanguage('fo', () => (isOnline ? { '{0} per month': '{0} um mánaðin' } : Promise.reject(new Error('no network'))));
    await showLanguage('nb');
    const shown: string[] = [];
    const note = (): void => void shown.push(shownLocale());
    addEventListener('lit-localize-status', note);
    document.documentElement.lang = 'fo';
    await eventually(() => shown.length >= 3);
    expect(new Set(shown)).to.deep.equal(new Set(['nb']));
    expect(perMonth()).to.equal('119 kr per måned');
    isOnline = true;
    await eventually(() => {
      dispatchEvent(new Event('online'));
      return shownLocale() === 'fo';
    });
    removeEventListener('lit-localize-status', note);
    expect(perMonth()).to.contain('um mánaðin');
  });
});
