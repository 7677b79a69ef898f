import { expect } from '@open-wc/testing';
import { createStripeFields } from '../../src/payment-fields/stripe/index.ts';
import { toStripeLocale } from '../../src/payment-fields/stripe/looks.ts';
import { appearance, prepareMount } from './support/mount.ts';
import { createStripeDouble } from './support/stripe-double.ts';

describe("Stripe's fields", () => {
  let double: ReturnType<typeof createStripeDouble>;
  let mounting: ReturnType<typeof prepareMount>;
  beforeEach(() => {
    double = createStripeDouble();
    mounting = prepareMount({});
  });
  afterEach(() => mounting.container.remove());

  const fields = () => createStripeFields(Promise.resolve(double.stripe));
  /** Until everything that has been promised is done. */
  const settled = async (): Promise<void> => {
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  };
  const mountReady = async (settings = {}) => {
    const mounting_ = fields().mount(mounting.container, { ...mounting.options, settings });
    await settled();
    double.fire.ready();
    return mounting_;
  };
  const rejection = (promise: Promise<unknown>): Promise<Error> =>
    promise.then(
      () => new Error('It did not reject.'),
      (error: Error) => error,
    );

  it('are mounted in order, in the page itself, with its language and looks', async () => {
    await mountReady();
    expect(double.order()).to.deep.equal(['elements', 'create', 'mount']);
    expect(double.calls[0]![1]).to.deep.equal({
      mode: 'setup',
      locale: 'en',
      appearance: {
        theme: 'stripe',
        variables: {
          colorPrimary: appearance.accent,
          colorBackground: appearance.surface,
          colorText: appearance.text,
          colorTextSecondary: appearance.textMuted,
          colorTextPlaceholder: appearance.textMuted,
          colorDanger: appearance.critical,
          fontFamily: 'sans-serif',
          fontSizeBase: '16px',
          borderRadius: '8px',
        },
        rules: {
          '.Input': { border: `1px solid ${appearance.border}`, boxShadow: 'none' },
          '.Input--invalid': { border: `1px solid ${appearance.critical}`, boxShadow: 'none' },
          '.Label': { fontWeight: '600' },
        },
      },
    });
    expect(mounting.container.children).to.have.length(1);
    expect(mounting.states).to.deep.equal([{ ready: true, complete: false }]);
  });

  it('are made for the intent that the back end has, or for the one that it will make', async () => {
    const mounted = await mountReady({ clientSecret: 'seti_1_secret_2', currency: 'nok' });
    expect(double.calls[0]![1]).to.include({ clientSecret: 'seti_1_secret_2' });
    expect(double.calls[0]![1]).not.to.have.any.keys('mode', 'currency');
    mounted.unmount();
    double.calls.length = 0;
    await mountReady({ currency: 'nok', paymentMethodTypes: 'card,sepa_debit' });
    expect(double.calls[0]![1]).to.deep.include({ mode: 'setup', currency: 'nok', paymentMethodTypes: ['card', 'sepa_debit'] });
  });

  it('tell whether they are complete, and follow the page', async () => {
    const mounted = await mountReady();
    double.fire.change(true);
    expect(mounting.states.at(-1)).to.deep.equal({ ready: true, complete: true });
    mounted.update({ locale: 'nb', direction: 'ltr', appearance: { ...appearance, colorScheme: 'dark' } });
    const [, changed] = double.calls.at(-1) as [string, { locale: string; appearance: { theme: string } }];
    expect(changed.locale).to.equal('nb');
    expect(changed.appearance.theme).to.equal('night');
    mounted.focus();
    expect(double.order().at(-1)).to.equal('focus');
  });

  it('give the id of a confirmation token, after they were submitted', async () => {
    const mounted = await mountReady();
    double.calls.length = 0;
    const token = mounted.createToken();
    // In the turn of the click, or wallets open nothing.
    expect(double.order()).to.deep.equal(['submit']);
    expect(await token).to.deep.equal({ ok: true, token: 'ctoken_1' });
    expect(double.order()).to.deep.equal(['submit', 'createConfirmationToken']);
    expect(await mounted.createToken(), 'each time anew').to.deep.equal({ ok: true, token: 'ctoken_1' });
  });

  it('say why there is no token', async () => {
    const mounted = await mountReady();
    const reasons: [string, string, string][] = [
      ['validation_error', 'incomplete_number', 'incomplete'],
      ['validation_error', 'invalid_expiry_year_past', 'invalid'],
      ['card_error', 'incorrect_number', 'invalid'],
      ['api_connection_error', '', 'unavailable'],
      ['rate_limit_error', '', 'unavailable'],
    ];
    for (const [type, code, reason] of reasons) {
      double.answers.submit = { type, code };
      expect(await mounted.createToken()).to.deep.equal({ ok: false, reason });
      double.answers.submit = undefined;
      double.answers.token = { type, code };
      expect(await mounted.createToken()).to.deep.equal({ ok: false, reason });
      double.answers.token = undefined;
    }
  });

  it('leave nothing behind, and are taken out once', async () => {
    const mounted = await mountReady();
    mounted.unmount();
    mounted.unmount();
    mounting.controller.abort();
    expect(double.order().filter((name) => name === 'destroy')).to.have.length(1);
    expect(mounting.container.children).to.have.length(0);
    expect(await mounted.createToken()).to.deep.equal({ ok: false, reason: 'unavailable' });
    mounted.focus();
    mounted.update({ locale: 'nb', direction: 'ltr', appearance });
    expect(double.order().at(-1)).to.equal('destroy');
  });

  it('are not there when they are not wanted any more: before the script is there, and after', async () => {
    const early = fields().mount(mounting.container, mounting.options);
    mounting.controller.abort();
    expect((await rejection(early)).name).to.equal('AbortError');
    expect(double.calls).to.have.length(0);

    const controller = new AbortController();
    const late = fields().mount(mounting.container, { ...mounting.options, signal: controller.signal });
    await settled();
    controller.abort();
    expect((await rejection(late)).name).to.equal('AbortError');
    expect(double.order()).to.deep.equal(['elements', 'create', 'mount', 'destroy']);
    double.fire.ready();
    expect(mounting.container.children).to.have.length(0);
    expect(mounting.states).to.have.length(0);
  });

  it('reject when they cannot be shown', async () => {
    const broken = fields().mount(mounting.container, mounting.options);
    await settled();
    double.fire.loadError({ type: 'invalid_request_error', message: 'No such setupintent' });
    expect((await rejection(broken)).message).to.contain('invalid_request_error');
    expect(double.order().at(-1)).to.equal('destroy');
    expect((await rejection(createStripeFields(Promise.resolve(null)).mount(mounting.container, mounting.options))).message).to.contain(
      'Stripe.js is not there',
    );
    const failing = createStripeFields(Promise.reject(new Error('Failed to load Stripe.js')));
    expect((await rejection(failing.mount(mounting.container, mounting.options))).message).to.contain('Failed to load');
  });

  it('take no container in a shadow root, where they would not work', async () => {
    const inside = document.createElement('div');
    mounting.container.attachShadow({ mode: 'open' }).append(inside);
    expect(await rejection(fields().mount(inside, mounting.options))).to.be.an.instanceOf(TypeError);
    expect(double.calls).to.have.length(0);
  });

  it('know their languages', () => {
    const wanted = ['nb', 'nn-NO', 'no', 'en-GB', 'en-US', 'de-AT', 'pt-BR', 'se', 'ar'];
    expect(wanted.map(toStripeLocale)).to.deep.equal(['nb', 'nb', 'nb', 'en-GB', 'en', 'de', 'pt-BR', 'auto', 'ar']);
  });

  describe('opening a challenge', () => {
    const approve = (settings: Record<string, string>, signal = new AbortController().signal) =>
      fields().approve!({ settings, signal });

    it('resolves when the customer is back, whatever became of it', async () => {
      await approve({ clientSecret: 'pi_1_secret_2' });
      expect(double.calls).to.deep.equal([['handleNextAction', 'pi_1_secret_2']]);
      double.answers.nextAction = Promise.resolve({ error: { type: 'invalid_request_error', code: 'payment_intent_authentication_failure' } });
      await approve({ clientSecret: 'pi_1_secret_2' });
    });

    it('is waited for no longer than it is wanted', async () => {
      double.answers.nextAction = new Promise(() => undefined);
      const controller = new AbortController();
      const waiting = approve({ clientSecret: 'pi_1_secret_2' }, controller.signal);
      await settled();
      controller.abort();
      expect((await rejection(waiting)).name).to.equal('AbortError');
    });

    it('rejects when they never got there', async () => {
      double.answers.nextAction = Promise.resolve({ error: { type: 'api_connection_error' } });
      expect((await rejection(approve({ clientSecret: 'seti_1_secret_2' }))).message).to.contain('could not be reached');
      expect(await rejection(approve({}))).to.be.an.instanceOf(TypeError);
      expect((await rejection(approve({ clientSecret: 'seti_1_secret_2' }, AbortSignal.abort()))).name).to.equal('AbortError');
    });
  });
});
