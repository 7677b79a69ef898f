import { expect } from '@open-wc/testing';
import type { RefundOptions } from '../../../src/api/index.ts';
import type { BillingNavigateEvent } from '../../../src/components/internal/events.ts';
import { purchases, refundOptions, refundOptionsFromNewerServer, refundPreviews, refundRequests, nok } from '../../../src/testing/index.ts';
import { allByRole, byRole, nameOf, textIn } from '../../support/screen.ts';
import { asking, choose, goWay, place, press, unknownCharge, untilFocused, untilStep, untilText } from './asking.ts';

/** Options alone, with what they are for. */
const laidOut = (options: RefundOptions) => ({ refundOptions: [options], purchase: options.purchase });

/** The same thing in the way of one item of several. */
const oneItem = (blocked: object): RefundOptions => {
  const options = refundOptions.severalItems();
  const [first, ...others] = options.items;
  return { ...options, items: [{ ...first!, routes: first!.routes.map(({ route }) => ({ route, blocked: blocked as { code: 'free' } })) }, ...others] };
};

describe('where no money can be asked back', () => {
  for (const [name, options, words] of [
    ['a payment that the bank has not posted', refundOptions.paymentPending(), /The bank has not posted the payment yet\. You can ask when it has, by 26 November at the latest\./],
    ['an order that is not paid', refundOptions.notPaid(), /It has not been paid, so there is nothing to give back\./],
    ['an order that was cancelled', refundOptions.orderCancelled(), /The order was cancelled, and nothing was charged\./],
    ['what has been refunded', refundOptions.alreadyRefunded(), /All of it has been refunded\./],
    ['what has been asked for', refundOptions.alreadyRequested(), /You have asked for it already\./],
    ['what was free', refundOptions.free(), /It was free, so there is nothing to give back\./],
    ['a trial', refundOptions.trial(), /It is a trial\. Nothing has been charged for it yet\./],
    ['what somebody else has bought', refundOptions.ownerOnly(), /Only Emma, who bought it, can ask for it\./],
    ['what another store has sold', refundOptions.managedElsewhere(), /It was bought from Google Play, who gives the money back\./],
  ] as const) {
    it(`says why once, of ${name}, and leaves the way to look a charge up`, async () => {
      const { widget } = await asking(laidOut(options));
      const text = textIn(widget);
      expect(text).to.include('No money can be asked back for this just now.');
      expect(text.match(new RegExp(words, 'g'))).to.have.length(1);
      expect(allByRole(widget, 'radio').map(nameOf)).to.eql([unknownCharge]);
    });
  }

  for (const [what, options, name, detail] of [
    ['pays an unpaid order', refundOptions.notPaid(), 'Pay it', { purpose: 'pay', url: undefined, context: { purchase: refundOptions.notPaid().purchase } }],
    [
      'asks the store that has sold it',
      refundOptions.managedElsewhere(),
      'Ask Google Play',
      { purpose: 'refund', url: 'https://play.google.com/store/account', context: { purchase: refundOptions.managedElsewhere().purchase } },
    ],
    ['manages a trial', refundOptions.trial(), 'Manage the subscription', { purpose: 'manage-subscription', url: undefined, context: { subscription: refundOptions.trial().subscription!.id } }],
  ] as const) {
    it(`has the one thing that helps beside it: ${what}`, async () => {
      const { widget } = await asking(laidOut(options));
      const told: BillingNavigateEvent['detail'][] = [];
      widget.addEventListener('billing-navigate', (event: BillingNavigateEvent) => {
        event.preventDefault();
        told.push(event.detail);
      });
      byRole(widget, detail.url ? 'link' : 'button', name).click();
      expect(told).to.eql([detail]);
    });
  }

  it('leads to the request that is under way for the same', async () => {
    const { widget } = await asking({
      ...laidOut(refundOptions.alreadyRequested()),
      refundRequests: [refundRequests.underReview({ purchase: refundOptions.alreadyRequested().purchase })],
    });
    await press(widget, 'Show the request');
    await untilFocused(widget, 'Turkart Norge');
    expect(widget.shadowRoot!.activeElement!.closest('article')).to.be.instanceOf(HTMLElement);
  });

  it('says of each way when its time was over, and leaves those open that the law leaves open', async () => {
    const { widget } = await asking(laidOut(refundOptions.windowClosed()));
    expect(allByRole(widget, 'radio').map(nameOf)).to.eql(['I want to withdraw from the purchase', 'Something is wrong with it', unknownCharge]);
    const text = textIn(widget);
    expect(text).to.include('Not possible for this purchase I did not mean to buy it The time for it ended on 28 August.');
    expect(text).to.include('Something else The time for it ended on 13 September.');
  });

  it('says a reason once for all the ways that it closes', async () => {
    const { widget } = await asking(laidOut(refundOptions.consumed()));
    expect(textIn(widget).match(/It has been used\./g)).to.have.length(1);
    expect(allByRole(widget, 'radio').map(nameOf)).to.eql(['Something is wrong with it', unknownCharge]);
  });

  it('takes a withdrawal that is late or was given up, and says plainly what is known against it', async () => {
    const { widget } = await asking(laidOut(refundOptions.late()));
    expect(textIn(widget)).to.include('The time for it ended on 28 August. You can still do it: we take it, and note that it is late.');
    byRole(widget, 'radio', 'I want to withdraw from the purchase');
    const waived = await asking(laidOut(refundOptions.waived()));
    expect(textIn(waived.widget)).to.match(/You gave this right up on 20 November 2026 at \d\d:\d\d, to get the content at once\. You can still do it/);
    byRole(waived.widget, 'radio', 'I want to withdraw from the purchase');
  });
});

describe('an item for which no money can be asked back', () => {
  for (const [blocked, words] of [
    [{ code: 'consumed' }, 'It has been used.'],
    [{ code: 'window-closed', until: '2026-11-20' }, 'The time for it ended on 20 November.'],
    [{ code: 'owner-only', name: 'Emma' }, 'Only Emma, who bought it, can ask for it.'],
    [{ code: 'free' }, 'It was free, so there is nothing to give back.'],
    [{ code: 'moon-phase' }, 'Not possible just now.'],
    [{ code: 'moon-phase', until: '2026-12-24' }, 'Not possible until 24 December.'],
  ] as const) {
    it(`stands among the others and says why: ${blocked.code}${'until' in blocked ? ' with a day' : ''}`, async () => {
      const { widget } = await asking(laidOut(oneItem(blocked)));
      await goWay(widget, 'Something is wrong with it');
      await untilStep(widget, 'What do you want money back for?');
      expect(allByRole(widget, 'checkbox').map(nameOf)).to.eql(['Album: Vinterviser × 2', 'Lydbok: Fjellet kaller']);
      expect(textIn(widget)).to.include(`Film: Nordlys over Senja ${words} NOK 149`);
    });
  }

  it('leads to the request that is under way for it', async () => {
    const request = refundRequests.underReview({ purchase: purchases.severalItems().id, items: [{ id: 'item_film', name: 'Film', amount: nok(149) }] });
    const { widget } = await asking({ purchases: [purchases.severalItems()], refundRequests: [request], purchase: purchases.severalItems().id });
    await goWay(widget, 'Something is wrong with it');
    await press(widget, 'Show the request');
    await untilFocused(widget, request.title);
  });
});

describe('what a newer server says', () => {
  it('leaves out ways and reasons without words, and shows no code', async () => {
    const { widget } = await asking(laidOut(refundOptionsFromNewerServer()));
    expect(allByRole(widget, 'radio')).to.have.length(6);
    await goWay(widget, 'Something else');
    await untilStep(widget, 'What do you want money back for?');
    expect(textIn(widget)).to.include('Stjernekart Not possible just now.');
    expect(textIn(widget)).not.to.match(/karma|moon|oracle|sung|ajar|unknown/);
  });

  it('shows an amount whose parts it has no words for', async () => {
    const newer = { ...refundPreviews.full(), lines: refundPreviews.full().lines.map((line) => ({ ...line, kind: 'symbolic' })) };
    const { widget } = await asking({
      purchases: [purchases.paid()],
      purchase: 'pur_paid',
      prepare: (backend) =>
        backend.failNext({
          operation: 'previewRefund',
          times: 2,
          malformed: JSON.stringify({
            ...newer,
            parts: newer.parts.map((part) => ({ ...part, kind: 'seashells', label: 'Skjell og sånt' })),
            consequences: [...newer.consequences, { code: 'spirits-lowered', name: 'Turkart Norge' }],
            decision: 'oracle',
          }),
        }),
    });
    await goWay(widget, 'I did not mean to buy it');
    await untilText(widget, 'Skjell og sånt');
    const text = textIn(widget);
    expect(text).to.include('A person decides about it.');
    expect(text).not.to.match(/symbolic|seashells|spirits|oracle|unknown/);
    await choose(widget, 'Back to what you paid with');
    byRole(widget, 'button', 'Ask for NOK 119 back');
  });

  it('can be asked for nothing that the page has no purchase for', async () => {
    const { widget } = await place({ purchase: 'pur_missing' });
    await untilText(widget, 'We could not find this. It may have been removed.');
  });
});
