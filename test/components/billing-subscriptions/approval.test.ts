import { expect } from '@open-wc/testing';
import type { BillingNavigateEvent } from '../../../src/components/internal/events.ts';
import { nok, subscriptions as samples } from '../../../src/testing/index.ts';
import { BillingSession } from '../../../src/session/session.ts';
import { lastingToken } from '../../support/hand-fetch.ts';
import { allByRole, byRole, textIn } from '../../support/screen.ts';
import { eventually } from '../../support/until.ts';
import { ChangeScreen } from './change-support.ts';
import { show, untilText } from './widget.ts';

const ofPayment = { id: 'apr_renewal', purpose: 'payment', amount: nok(119) } as const;
const ofChange = { id: 'apr_change', purpose: 'change', change: 'change-plan', amount: nok(189) } as const;

describe('a subscription that waits for the bank', () => {
  it('says which payment waits, with one act that leads to where it is approved', async () => {
    const { widget } = await show([samples.authenticationRequired({ approval: ofPayment })]);
    await untilText(widget, 'A payment of NOK 119 waits until you approve it with your bank.');
    const led: unknown[] = [];
    widget.addEventListener('billing-navigate', (event: BillingNavigateEvent) => {
      event.preventDefault();
      led.push(event.detail);
    });
    byRole(widget, 'button', 'Approve with your bank').click();
    expect(led).to.deep.equal([
      {
        purpose: 'approve-payment',
        url: undefined,
        context: { approval: 'apr_renewal', subscription: samples.authenticationRequired().id },
      },
    ]);
    expect(textIn(widget)).to.include('Needs your approval');
    expect(textIn(widget)).not.to.match(/failed|declined|Payment problem/);
    expect(allByRole(widget, 'button', 'Approve the payment')).to.have.length(0);
  });

  it('says that a change waits and everything stays as it is, without calling it changed', async () => {
    const { widget } = await show([samples.active({ approval: ofChange })]);
    await untilText(widget, 'Your change of plan waits until you approve NOK 189 with your bank. Until then you keep your plan.');
    expect(textIn(widget)).to.include('Renews on 3 December for NOK 119');
    byRole(widget, 'button', 'Approve with your bank');
  });

  it('says so of a change that this version does not know', async () => {
    const { widget } = await show([samples.active({ approval: { id: 'apr_new', purpose: 'unknown', change: 'merge' } })]);
    await untilText(widget, 'Your change waits until you approve it with your bank. Until then nothing changes.');
  });

  it('is ordinary again once it was approved, without a reload', async () => {
    const { widget, backend } = await show([samples.active({ approval: ofChange })]);
    await untilText(widget, 'Needs your approval');
    backend.change('sub_active', { approval: undefined });
    widget.session!.revisions.markChanged(['subscriptions']);
    await eventually(() => !textIn(widget).includes('Needs your approval'));
  });
});

describe('a change that the bank must approve first', () => {
  let screen: ChangeScreen;
  afterEach(() => screen.remove());

  const confirmed = async () => {
    const subscription = samples.active();
    screen = new ChangeScreen(subscription);
    const { fetch } = screen.backend;
    screen.element.session = new BillingSession({
      api: 'https://api.example',
      fetchSession: lastingToken,
      fetch: (input, init) =>
        /\/changes$/.test(String(input instanceof Request ? input.url : input))
          ? Promise.resolve(Response.json({ ...subscription, version: 2, approval: ofChange }))
          : fetch(input, init),
    });
    screen.open('change-plan');
    await screen.sees('Plans you can change to');
    screen.choose(/Familie/);
    await screen.press('Continue');
    await screen.sees('To pay today');
    await screen.press('Pay NOK 21 and change plan');
    await screen.sees('Your bank must approve this first');
  };

  it('waits and is not done: nothing says "changed", and the page is told of no change', async () => {
    await confirmed();
    expect(screen.text).to.include('Your change of plan waits until you approve NOK 189 with your bank. Until then you keep your plan.');
    expect(screen.text).not.to.match(/You now have|You will change|changed/);
    expect(screen.events).not.to.include('billing-subscription-plan-changed');
  });

  it('leads to where it is approved, and closes', async () => {
    await confirmed();
    const led: unknown[] = [];
    screen.element.addEventListener('billing-navigate', (event: BillingNavigateEvent) => {
      event.preventDefault();
      led.push(event.detail);
    });
    await screen.press('Approve with your bank');
    expect(led).to.deep.equal([
      { purpose: 'approve-payment', url: undefined, context: { approval: 'apr_change', subscription: 'sub_active' } },
    ]);
    expect(screen.isOpen).to.equal(false);
  });

  it('can be left for later', async () => {
    await confirmed();
    await screen.press('Later');
    expect(await screen.outcome).to.equal('dismissed');
    expect(screen.isOpen).to.equal(false);
  });
});
