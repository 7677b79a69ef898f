import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/components/billing-subscriptions/index.ts';
import type { BillingSubscriptionsElement } from '../../../src/components/billing-subscriptions/index.ts';
import {
  billingDetails,
  contracts,
  createMemoryBackend,
  type MemoryBackend,
  type MemoryBackendOptions,
  subscriptions as samples,
} from '../../../src/testing/index.ts';
import { showLanguage } from '../../support/locale.ts';
import { allByRole, byRole, textIn } from '../../support/screen.ts';
import { eventually } from '../../support/until.ts';

interface Placing extends MemoryBackendOptions {
  termination?: boolean;
  country?: string;
  withoutSession?: boolean;
}

const place = async ({ termination = true, country, withoutSession, ...options }: Placing = {}): Promise<{
  widget: BillingSubscriptionsElement;
  backend: MemoryBackend;
}> => {
  const backend = createMemoryBackend({
    subscriptions: [samples.active()],
    billingDetails: billingDetails.person(),
    contracts: [contracts.subscription()],
    ...options,
  });
  const widget = await fixture<BillingSubscriptionsElement>(html`
    <billing-subscriptions
      api="https://billing.test"
      .sessionUrl=${withoutSession ? undefined : '/billing-session'}
      ?termination=${termination}
      .country=${country}
      .fetch=${backend.fetch}
    ></billing-subscriptions>
  `);
  return { widget, backend };
};

const press = async (widget: Element, name: string): Promise<void> => {
  await eventually(() => allByRole(widget, 'button', name).length === 1, `"${name}" can be pressed in: ${textIn(widget)}`);
  byRole(widget, 'button', name).click();
};

const choose = async (widget: Element, name: RegExp): Promise<void> => {
  await eventually(() => allByRole(widget, 'radio', name).length === 1, `"${String(name)}" can be chosen`);
  byRole(widget, 'radio', name).click();
};

const untilStep = (widget: Element, name: RegExp): Promise<void> =>
  eventually(() => allByRole(widget, 'heading', name).length === 1, `the step ${String(name)} is there`);

describe('the function for terminating below the subscriptions', () => {
  afterEach(() => showLanguage('en'));

  it('stands there where the page asks for it, with the words of the law, and is not fetched elsewhere', async () => {
    await showLanguage('de');
    const { widget } = await place({ country: 'DE' });
    await eventually(() => allByRole(widget, 'button', 'Verträge hier kündigen').length === 1 && allByRole(widget, 'article').length === 1);
    const list = byRole(widget, 'article');
    const button = byRole(widget, 'button', 'Verträge hier kündigen');
    expect(list.getBoundingClientRect().bottom).to.be.lessThan(button.getBoundingClientRect().top);
    const { widget: other, backend } = await place({ termination: false, country: 'DE' });
    await eventually(() => allByRole(other, 'article').length === 1);
    expect(other.shadowRoot!.querySelector('billing-declare')).to.equal(null);
    expect(backend.requests.some(({ name }) => name === 'getRights' || name === 'listContracts')).to.equal(false);
  });

  it('has the law of the customer where the page names none', async () => {
    const { widget, backend } = await place();
    await eventually(() => allByRole(widget, 'button', 'End contract here').length === 1);
    expect(backend.requests.filter(({ name }) => name === 'getRights').map(({ path }) => path)).to.eql(['/rights/NO']);
  });

  it('terminates in two steps, acknowledges it at once, and the list reads itself again', async () => {
    const { widget, backend } = await place({ country: 'DE' });
    const declared: string[] = [];
    widget.addEventListener('billing-declared', ({ detail }) => declared.push(detail.declaration.reference));
    await press(widget, 'Cancel contracts here');
    await untilStep(widget, /^Step 1/);
    await choose(widget, /Nordlia Musikk/);
    await choose(widget, /^Ordinary/);
    await choose(widget, /^As early as possible/);
    await press(widget, 'Go on to check it');
    await untilStep(widget, /^Step 2/);
    await press(widget, 'Cancel now');
    await untilStep(widget, /^Your termination is received/);
    expect(backend.declarations.map(({ subscription, endsOn, termination }) => [subscription, endsOn, termination?.type])).to.eql([
      ['sub_active', '2026-12-03', 'ordinary'],
    ]);
    expect(declared).to.eql([backend.declarations[0]!.reference]);
    expect(textIn(widget)).to.include('The contract ends on 3 December 2026.');
    // No offer, no survey: the row above says how it stands now.
    await eventually(() => textIn(byRole(widget, 'article')).includes('Ends on 3 December'), 'the row shows the end');
    expect(backend.requests.some(({ name }) => name === 'previewSubscriptionChange' || name === 'changeSubscription')).to.equal(false);
    expect(allByRole(widget, 'dialog')).to.eql([]);
  });

  it('is there whatever becomes of the list, and for somebody who is not signed in', async () => {
    const failing = await place({ latency: ({ name }) => (name === 'listSubscriptions' ? Promise.reject(new TypeError('no network')) : undefined) });
    await eventually(() => allByRole(failing.widget, 'button', 'End contract here').length === 1);
    const guest = await place({ withoutSession: true });
    await press(guest.widget, 'End contract here');
    await untilStep(guest.widget, /^Step 1/);
    expect(allByRole(guest.widget, 'textbox').map((field) => (field as HTMLInputElement).name)).to.eql(['words', 'name', 'email']);
  });

  it('is left alone by the list: what is typed stays when the list is read again', async () => {
    const { widget } = await place({ country: 'NO' });
    await press(widget, 'End contract here');
    await untilStep(widget, /^Step 1/);
    await eventually(() => allByRole(widget, 'textbox', 'Your name').length === 1);
    const field = byRole(widget, 'textbox', 'Your name') as HTMLInputElement;
    field.focus();
    field.value = 'Kari N. Lien';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    widget.session!.revisions.markChanged(['subscriptions']);
    await eventually(() => (byRole(widget, 'textbox', 'Your name') as HTMLInputElement).value === 'Kari N. Lien');
    expect(widget.shadowRoot!.activeElement?.shadowRoot?.activeElement).to.equal(byRole(widget, 'textbox', 'Your name'));
  });
});
