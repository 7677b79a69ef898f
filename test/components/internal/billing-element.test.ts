import { expect, fixture, html } from '@open-wc/testing';
import { msg } from '@lit/localize';
import { html as template } from 'lit';
import '../../../src/components/billing-provider/index.ts';
import type { BillingProviderElement } from '../../../src/components/billing-provider/index.ts';
import { BillingElement } from '../../../src/components/internal/billing-element.ts';
import { BillingError } from '../../../src/api/errors.ts';
import { lastingToken } from '../../support/hand-fetch.ts';
import { showLanguage } from '../../support/locale.ts';

class TestWidget extends BillingElement {
  say(text: string) {
    this.announce(text);
  }

  follow(purpose: string, url?: string) {
    this.navigate(purpose, url);
  }

  protected override renderContent() {
    return template`<button>${msg('Try again', { desc: 'Button that repeats what failed.' })}</button>`;
  }
}

const root = (widget: TestWidget) => widget.shadowRoot!.querySelector('.root')!;
const button = (widget: TestWidget) => widget.shadowRoot!.querySelector('button')!;
const status = (widget: TestWidget) => widget.shadowRoot!.querySelector('[role=status]')!;

describe('every widget', () => {
  let early: TestWidget;

  before(() => {
    // It stands in the page before anything is defined, as in a host page whose script loads late.
    document.body.insertAdjacentHTML('beforeend', '<test-widget></test-widget>');
    customElements.define('test-widget', TestWidget);
    early = document.querySelector<TestWidget>('test-widget')!;
  });

  after(() => early.remove());
  afterEach(() => showLanguage('en'));

  it("shows the page's language and follows it, also when it was there before its definition", async () => {
    await showLanguage('nb-NO', 'nb');
    await early.updateComplete;
    expect(button(early).textContent).to.equal('Prøv igjen');
    expect(root(early).getAttribute('lang')).to.equal('nb');
    expect(root(early).getAttribute('dir')).to.equal('ltr');
    await showLanguage('en');
    await early.updateComplete;
    expect(button(early).textContent).to.equal('Try again');
  });

  it('says in which language it really speaks when it has not the one that is asked for', async () => {
    await showLanguage('fi', 'en');
    await early.updateComplete;
    expect(root(early).getAttribute('lang')).to.equal('en');
  });

  it('takes the session of its own attributes before that of a provider', async () => {
    const provider = await fixture<BillingProviderElement>(html`
      <billing-provider api="https://provider.example" session-url="/session">
        <test-widget></test-widget>
        <test-widget api="https://own.example" session-url="/session"></test-widget>
      </billing-provider>
    `);
    const [inside, own] = provider.querySelectorAll<TestWidget>('test-widget');
    expect(inside!.session).to.equal(provider.session);
    expect(inside!.session).not.to.equal(undefined);
    expect(own!.session).not.to.equal(undefined);
    expect(own!.session).not.to.equal(provider.session);
  });

  it('has no session when nobody gives it one', async () => {
    expect((await fixture<TestWidget>(html`<test-widget></test-widget>`)).session).to.equal(undefined);
  });

  it('says a thing to a screen reader again when it is said again', async () => {
    const widget = await fixture<TestWidget>(html`<test-widget></test-widget>`);
    widget.say('Cancelled.');
    await widget.updateComplete;
    const once = status(widget).textContent;
    widget.say('Cancelled.');
    await widget.updateComplete;
    expect(status(widget).textContent?.trim()).to.equal(once?.trim());
    expect(status(widget).textContent).not.to.equal(once);
  });

  it('tells the page of a failure and lets it take a link over', async () => {
    const widget = await fixture<TestWidget>(html`<test-widget></test-widget>`);
    const heard: unknown[] = [];
    document.addEventListener('billing-error', (event) => heard.push(event.detail), { once: true });
    widget.reportError(new BillingError({ kind: 'network', code: 'network' }));
    expect(heard).to.deep.equal([{ code: 'network', retryable: true }]);
    document.addEventListener(
      'billing-navigate',
      (event) => {
        heard.push(event.detail);
        event.preventDefault();
      },
      { once: true },
    );
    const before = location.href;
    widget.follow('manage', 'https://elsewhere.example/');
    expect(heard[1]).to.deep.equal({ url: 'https://elsewhere.example/', purpose: 'manage' });
    expect(location.href).to.equal(before);
  });
});

describe('<billing-provider>', () => {
  it("lays its language over the page's, and takes it off when it leaves", async () => {
    const provider = await fixture<BillingProviderElement>(html`
      <billing-provider lang="nb"><test-widget></test-widget></billing-provider>
    `);
    const widget = provider.querySelector<TestWidget>('test-widget')!;
    await showLanguage('en', 'nb');
    await widget.updateComplete;
    expect(button(widget).textContent).to.equal('Prøv igjen');
    provider.remove();
    await showLanguage('en');
  });

  it('begins anew after a sign-out', async () => {
    const provider = await fixture<BillingProviderElement>(html`
      <billing-provider api="https://provider.example" .fetchSession=${lastingToken}>
        <test-widget></test-widget>
      </billing-provider>
    `);
    const widget = provider.querySelector<TestWidget>('test-widget')!;
    const before = provider.session!;
    provider.logout();
    expect(before.closed).to.equal(true);
    provider.login();
    expect(provider.session).not.to.equal(before);
    expect(widget.session).to.equal(provider.session);
  });
});
