import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { BillingNavigateEvent } from '../../../src/components/internal/events.ts';
import { purchaseFromNewerServer, purchases } from '../../../src/testing/index.ts';
import { byRole, elementsIn, textIn } from '../../support/screen.ts';
import { showLanguage } from '../../support/locale.ts';
import { plainSpaces } from '../../support/text.ts';
import { placePart, showDetails, until, untilText } from './details-support.ts';

/** The bill as one reads it: a line for each row. */
const bill = (root: Node): string[] =>
  [...elementsIn(root)].filter((element) => element.matches('.bill tr')).map((row) => textIn(row));

describe('what a purchase opens to', () => {
  before(() => showLanguage('en'));

  it('shows what it cost, how it was paid and by what it is found', async () => {
    const { host } = await showDetails(purchases.paid());
    expect(bill(host)).to.deep.equal(['Turkart Norge NOK 119.00', 'Total NOK 119.00', 'of which MVA 25% NOK 23.80']);
    expect(textIn(host)).to.contain('Paid with Visa •••• 4242. NOK 119 was charged on 12 November and posted by the bank on 13 November.');
    expect(textIn(host)).to.contain('On your statement NORDLIA.NO OSLO');
  });

  it('adds taxes that are not included, and says how many of a thing there are', async () => {
    const onTop = await showDetails(purchases.taxOnTop());
    expect(bill(onTop.host)).to.deep.equal([
      'Trail headset US$79.99',
      'NY state sales tax 4% US$3.20',
      'NYC sales tax 4.875% US$3.90',
      'Total US$87.09',
    ]);
    const several = await showDetails(purchases.severalItems());
    expect(bill(several.host)[1]).to.equal('Album: Vinterviser × 2 NOK 198.00');
  });

  it('lets one follow a conversion to the sum', async () => {
    const { host } = await showDetails(purchases.converted());
    expect(bill(host)).to.deep.equal([
      'Wanderkarte Alpen €9.99',
      'of which USt. 20% €1.67',
      '€9.99 × 11.745 The card network set the rate. NOK 117.33',
      'Fee for the conversion NOK 2.07',
      'Total NOK 119.40',
    ]);
  });

  it('names each part of a split payment', async () => {
    const { host } = await showDetails(purchases.refundedTwice());
    expect(textIn(host)).to.contain('Paid with NOK 200 from Saldo hos Nordlia and NOK 699 from Visa •••• 4242.');
  });

  it('shows each refund below what it refunds, with how it stands', async () => {
    const partly = await showDetails(purchases.partlyRefunded());
    expect(bill(partly.host)[1]).to.equal('Refund Reached Visa •••• 4242 on 11 November. -NOK 149.00');
    expect(bill(partly.host).at(-1)).to.equal('After refunds NOK 399.00');
    const onItsWay = await showDetails(purchases.refundOnItsWay());
    expect(textIn(onItsWay.host)).to.contain('Sent on 21 November to Visa •••• 4242. Expect it by 21 December.');
  });

  it('says what to do about a refund that failed, and counts it as no money', async () => {
    const { host } = await showDetails(purchases.refundFailed());
    expect(textIn(host)).to.contain('The refund of NOK 249 on 7 November to Mastercard •••• 0004 came back from the bank.');
    expect(textIn(host)).not.to.contain('After refunds');
    const purposes: string[] = [];
    host.addEventListener('billing-navigate', (event) => {
      event.preventDefault();
      purposes.push((event as BillingNavigateEvent).detail.purpose);
    });
    byRole(host, 'button', 'Contact us').click();
    expect(purposes).to.deep.equal(['contact-support']);
  });

  it('never calls a hold a charge', async () => {
    const hold = await showDetails(purchases.hold());
    expect(textIn(hold.host)).to.contain('You have not been charged.');
    expect(textIn(hold.host)).to.contain('NOK 59 has been held since 22 November. The hold is gone by 29 November at the latest.');
    expect(textIn(hold.host)).not.to.contain('was charged on');
    const released = await showDetails(purchases.holdReleased());
    expect(textIn(released.host)).to.contain('The hold is gone, and you were not charged for it.');
  });

  it('says until when a charge is pending, and that one purchase stands as several charges', async () => {
    const pending = await showDetails(purchases.pending());
    expect(textIn(pending.host)).to.contain('The bank has not posted it yet; expect it by 26 November.');
    const several = await showDetails(purchases.severalCharges());
    expect(textIn(several.host)).to.match(/It stands as \d charges on your statement\./);
  });

  it('says what is not paid, was free or was cancelled', async () => {
    expect(textIn((await showDetails(purchases.unpaid())).host)).to.contain('Not paid yet. Pay by 1 December.');
    expect(textIn((await showDetails(purchases.free())).host)).to.contain('It was free.');
    expect(textIn((await showDetails(purchases.cancelled())).host)).to.contain('The order was cancelled. You were not charged.');
  });

  it('says what it belongs to: a trial that turned paid, a pre-order, a family member', async () => {
    const trial = await showDetails(purchases.trialConverted());
    expect(textIn(trial.host)).to.contain('Pays for 17 November to 16 December Your trial had ended. This was the first payment.');
    expect(textIn((await showDetails(purchases.preOrderReleased())).host)).to.contain('2 September. It was charged when it came out.');
    expect(textIn((await showDetails(purchases.familyMember())).host)).to.contain('Bought by Jonas');
  });

  it('keeps to the day of its row where the reader is in another zone', async () => {
    const { host } = await showDetails(purchases.paid({ at: '2026-11-12T01:00:00.000Z' }));
    expect(textIn(host)).to.contain('Bought 12 November On your statement');
  });

  it('shows names and statement texts as they are, without letting them turn anything around', async () => {
    const { host } = await showDetails(purchases.hostileNames());
    expect(textIn(host)).to.contain('<img src=x onerror="alert(1)">');
    expect([...elementsIn(host)].filter((element) => element.matches('img'))).to.be.empty;
    expect(host.shadowRoot!.querySelector('billing-purchase-details')!.shadowRoot!.textContent).not.to.contain('\u202E');
  });

  it('shows a purchase of a newer server without what it does not know', async () => {
    const { host } = await showDetails(purchaseFromNewerServer());
    expect(textIn(host)).not.to.match(/undefined|unknown|\[object/);
  });

  it('says that it cannot be read, and tries again', async () => {
    const { host, backend } = await placePart(
      (host) => html`<billing-purchase-details .host=${host} .purchase=${'pur_none'}></billing-purchase-details>`,
      { purchases: [purchases.paid()] },
    );
    await untilText(host, 'We could not find this.');
    const asked = backend.requests.length;
    byRole(host, 'button', 'Try again').click();
    await until(host.shadowRoot!, () => backend.requests.length > asked);
  });

  it('speaks Norwegian', async () => {
    await showLanguage('nb');
    const { host } = await showDetails(purchases.partlyRefunded());
    expect(plainSpaces(textIn(host))).to.contain('Etter refusjoner 399,00 kr');
    await showLanguage('en');
  });
});
