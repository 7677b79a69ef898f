import { expect } from '@open-wc/testing';
import { showLanguage } from '../../support/locale.ts';
import { allByRole, byRole, textIn } from '../../support/screen.ts';
import { eventually, untilText } from '../../support/until.ts';
import { paymentRules as samples } from '../../../src/testing/index.ts';
import { place, type Placing } from './approvals.ts';

const open = async (options: Placing = {}) => {
  const placed = await place(options);
  await untilText(placed.widget, 'Nothing waits for your bank.');
  byRole(placed.widget, 'button', 'Why does my bank ask?').click();
  await untilText(placed.widget, 'Your bank makes sure that it is you who pays');
  return placed;
};

describe('why the bank asks', () => {
  it('is not asked for before somebody wants to know', async () => {
    const { widget, backend } = await place();
    await untilText(widget, 'Nothing waits for your bank.');
    expect(backend.requests.some(({ name }) => name === 'getPaymentRules')).to.equal(false);
    expect(textIn(widget)).not.to.include('Directive');
  });

  it('is told by the law of the store’s country, with amounts, sources and who takes complaints', async () => {
    const { widget } = await open();
    await untilText(widget, 'Norway: the payment services directive has required this of banks since 14 September 2019.');
    for (const sentence of [
      'You show in two of three ways that it is you',
      'Your bank shows you the amount and who gets it.',
      'After 5 wrong tries your bank stops asking for a while.',
      'After 5 minutes without a sign of you',
      'Payments of up to €30 may pass without your approval.',
      'only the first needs your approval.',
      'You may tell your bank to trust a shop.',
      'Your bank may ask all the same',
      'at the latest on the next business day',
      'you bear at most NOK 450 yourself',
      'You have 13 months',
      'A shop may not take a fee for paying by card.',
      'Directive (EU) 2015/2366, art. 97',
      'Finansavtaleloven § 4-30',
    ]) {
      expect(textIn(widget)).to.include(sentence);
    }
    expect(byRole(widget, 'link', 'Finansavtaleloven').getAttribute('href')).to.equal(samples.NO().law!.url);
    expect(byRole(widget, 'link', 'Finansklagenemnda').getAttribute('href')).to.equal(samples.NO().complaints!.url);
    expect(allByRole(widget, 'heading').map(textIn)).to.deep.equal(['Approvals', 'How you approve', 'If something is wrong']);
  });

  it('is told for the customer’s own country, also when that changes', async () => {
    const { widget, backend } = await open({ country: 'de' });
    await untilText(widget, 'Germany: the payment services directive');
    expect(textIn(widget)).to.include('you bear at most €50 yourself');
    expect(backend.requests.some(({ name }) => name === 'getMerchant')).to.equal(false);
    widget.country = 'GB';
    await untilText(widget, 'United Kingdom: the payment services regulations require this of banks.');
  });

  it('is told honestly where no law makes banks ask', async () => {
    const { widget } = await open({ country: 'US' });
    await untilText(widget, 'United States: no law of this kind makes banks ask. Many do all the same, to protect you.');
    expect(textIn(widget)).not.to.include('How you approve');
  });

  for (const country of ['XX', 'Norge', '4']) {
    it(`is told in general for a country that nobody knows: ${country}`, async () => {
      const { widget } = await open({ country });
      await untilText(widget, 'What the law says about it depends on the country of your bank.');
      expect(textIn(widget)).not.to.include('Try again');
    });
  }

  it('leaves out what a newer server says and this version has no sentence for', async () => {
    const rules = { ...samples.NO(), rules: [{ code: 'wallet-in-phone' as never, source: 'Regulation (EU) 2030/1' }] };
    const { widget } = await open({ paymentRules: [rules] });
    await untilText(widget, 'Norway: the payment services directive');
    expect(textIn(widget)).not.to.match(/2030|undefined/);
  });

  it('says so when it cannot be read, and reads it again', async () => {
    const { widget } = await open({ prepare: (backend) => backend.failNext({ operation: 'getPaymentRules', problem: 'internal-error' }) });
    await untilText(widget, 'The service is not available just now.');
    byRole(widget, 'button', 'Try again').click();
    await untilText(widget, 'Norway: the payment services directive');
  });

  it('is read again in another language, in which the sources have other names', async () => {
    const { widget, backend } = await open();
    await untilText(widget, 'Norway: the payment services directive');
    await showLanguage('nb');
    await untilText(widget, 'Norge: Betalingstjenestedirektivet');
    const calls = () => backend.requests.filter(({ name }) => name === 'getPaymentRules');
    await eventually(() => calls().length === 2, 'it was read again');
    expect(calls()[1]!.headers.get('Accept-Language')).to.equal('nb');
    await showLanguage('en');
  });
});
