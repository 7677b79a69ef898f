import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { subscriptions as samples } from '../../../src/testing/index.ts';
import type { Subscription } from '../../../src/api/index.ts';
import { allByRole, byRole, textIn } from '../../support/screen.ts';
import { show, untilText } from './widget.ts';

const open = async (item: Subscription) => {
  const { widget } = await show([item]);
  byRole(widget, 'button', `More about ${item.product.name}`).click();
  await untilText(widget, 'Started');
  return widget;
};

describe('the details of a subscription', () => {
  it('open and close by keyboard, and say so', async () => {
    const { widget } = await show([samples.active()]);
    const more = byRole(widget, 'button', 'More about Nordlia Musikk');
    more.focus();
    expect(more.getAttribute('aria-expanded')).to.equal('false');
    await sendKeys({ press: 'Enter' });
    await untilText(widget, 'Paid with Visa •••• 4242');
    expect(more.getAttribute('aria-expanded')).to.equal('true');
    expect(widget.shadowRoot!.activeElement).to.equal(more);
    await sendKeys({ press: 'Enter' });
    await widget.updateComplete;
    expect(textIn(widget)).not.to.include('Paid with');
  });

  it('hold the facts, and what else can be done', async () => {
    const widget = await open(samples.active());
    const text = textIn(widget);
    for (const fact of ['Plan Individuell', 'Price NOK 119 per month', 'Next payment NOK 119 on 3 December', 'Started 3 March 2025']) {
      expect(text).to.include(fact);
    }
    expect(allByRole(widget, 'button').map(textIn)).to.include.members(['Change plan', 'Pause']);
  });

  it('leave out the year that it is', async () => {
    const text = textIn(await open(samples.active({ startedOn: '2026-03-03' })));
    expect(text).to.include('Started 3 March');
    expect(text).not.to.include('2026');
  });

  it('name the parts of a bundle', async () => {
    const text = textIn(await open(samples.severalItems()));
    expect(text).to.include('Nordlia Musikk Familie NOK 189');
    expect(text).to.include('Lagring 200 GB × 2 NOK 78');
  });

  const blocked: [Subscription, string][] = [
    [samples.willNotRenew(), 'Cancel subscription You have cancelled already. It ends on 3 December.'],
    [samples.commitment(), 'Change plan You have agreed to a term. This is possible from 10 July 2027.'],
    [samples.renewalRunning(), 'Cancel subscription The subscription is being renewed. This is possible in a few minutes.'],
    [samples.shared(), 'Cancel subscription Only Ingrid Solberg can do this.'],
    [samples.firstPaymentPending(), 'Cancel subscription A payment is on its way.'],
    [samples.scheduledPause({ actions: [{ name: 'pause', allowed: false, code: 'already-paused', until: '2027-02-03' }] }), 'Pause A pause is arranged already. Cancel it first to arrange another.'],
    [samples.paused(), 'Change plan It is paused already, until 3 February 2027. Resume it first.'],
  ];
  for (const [item, explanation] of blocked) {
    it(`explain what is blocked: “${explanation}”`, async () => {
      expect(textIn(await open(item))).to.include(explanation);
    });
  }

  const elsewhere: [Subscription, string[]][] = [
    [samples.appStore(), ['Open Settings on the device you bought it with.', 'Choose Nordlia Musikk.']],
    [samples.googlePlay(), ['Open the Google Play app and tap your picture.']],
    [samples.partner(), ['Sign in where you are a customer of Fjelltele.']],
  ];
  for (const [item, steps] of elsewhere) {
    it(`say step by step how to change what was bought from ${item.source}`, async () => {
      const text = textIn(await open(item));
      for (const step of steps) expect(text).to.include(step);
      expect(allByRole(document.body, 'button', 'Cancel subscription')).to.have.length(0);
    });
  }
});
