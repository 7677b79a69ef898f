import { expect } from '@open-wc/testing';
import type { BillingNavigateEvent } from '../../../src/components/internal/events.ts';
import type { BillingChargeCheckedEvent } from '../../../src/components/charge-verifier/events.ts';
import { chargeChecks as samples, merchant, nok } from '../../../src/testing/index.ts';
import { allByRole, byRole, nameOf, textIn } from '../../support/screen.ts';
import { answered, ask, asked, field, place, type, until, untilText } from './verifier.ts';
import { eventually } from '../../support/until.ts';

/** Follows a link or button, as a host that keeps the going to itself. */
const follow = (element: HTMLElement): BillingNavigateEvent['detail'] => {
  let detail: BillingNavigateEvent['detail'] | undefined;
  const take = (event: BillingNavigateEvent): void => {
    event.preventDefault();
    detail = event.detail;
  };
  document.addEventListener('billing-navigate', take as EventListener, { once: true });
  element.click();
  return detail!;
};

describe('the answer about a charge', () => {
  it('has the focus on its heading, and tells the host of it', async () => {
    const told: BillingChargeCheckedEvent['detail'][] = [];
    const { widget } = await place({ chargeCheck: samples.exact(), line: 'NORDLIA.NO OSLO 119,00' });
    widget.addEventListener('billing-charge-checked', ({ detail }) => told.push(detail));
    ask(widget);
    await eventually(() => widget.shadowRoot!.activeElement?.tagName === 'H3');
    expect(nameOf(widget.shadowRoot!.activeElement!)).to.equal('This is a purchase you made.');
    expect(told.map(({ check }) => check.explanations.map(({ code }) => code))).to.eql([['exact']]);
  });

  it('shows how the question was read, and goes back to put it right', async () => {
    const understood = { ...samples.exact().understood, amount: nok(1299.5), lastFour: '4242' };
    const { widget, backend } = await answered({ chargeCheck: samples.exact({ understood }) });
    expect(textIn(widget)).to.include('NOK 1,299.50 on 12 November');
    expect(textIn(widget)).to.include('card •••• 4242');
    byRole(widget, 'button', 'Correct this').click();
    await eventually(() => widget.shadowRoot!.activeElement === field(widget, 'amount'));
    const names = ['amount', 'on', 'currency', 'lastFour'];
    expect(names.map((name) => field(widget, name).value)).to.eql(['1299.50', '2026-11-12', 'NOK', '4242']);
    ask(widget);
    await untilText(widget, 'This is a purchase you made.');
    expect(asked(backend)[1]).to.eql({ amount: '1299.50', on: '2026-11-12', currency: 'NOK', lastFour: '4242', locale: 'en-GB' });
  });

  it('leads to the purchase, a refund and the subscription, with what it is about', async () => {
    const check = samples.renewal();
    const [purchase] = check.explanations[0]!.purchases;
    const refund = { name: 'refund', allowed: true, via: 'api' } as const;
    const actions = [...purchase!.actions.filter(({ name }) => name !== 'refund'), refund];
    check.explanations[0]!.purchases = [{ ...purchase!, actions }];
    const { widget } = await answered({ chargeCheck: check });
    const { id, amount, on, subscription } = purchase!;
    await until(widget, () => allByRole(widget, 'link', 'Open in purchase history').length === 1);
    expect(follow(byRole(widget, 'link', 'Open in purchase history'))).to.eql({
      purpose: 'open-purchase',
      url: `${merchant().purchaseHistoryUrl}?purchase=${id}`,
      context: { purchase: id, amount, on },
    });
    const asked = follow(byRole(widget, 'link', 'Ask for a refund'));
    expect(asked.url).to.equal(`${merchant().refundUrl}?purchase=${id}&amount=119.00&currency=NOK&on=${on}`);
    expect(asked.context).to.eql({ purchase: id, amount, on });
    expect(follow(byRole(widget, 'button', 'Manage the subscription'))).to.eql({
      purpose: 'manage-subscription',
      url: undefined,
      context: { purchase: id, amount, on, subscription },
    });
  });

  it('follows the address of an action, and says why there is no refund', async () => {
    const { widget } = await answered({ chargeCheck: samples.exact() });
    expect(follow(byRole(widget, 'link', 'Ask for a refund')).url).to.include('https://nordlia.example/refusjon?purchase=');
    const { widget: late } = await answered({ chargeCheck: samples.renewal() });
    expect(textIn(late)).to.include('The time in which it could be refunded is over.');
    expect(allByRole(late, 'link', 'Ask for a refund')).to.have.length(0);
  });

  it('leaves a click for a new tab to the browser', async () => {
    const { widget } = await answered({ chargeCheck: samples.exact() });
    let told = false;
    let left = false;
    widget.addEventListener('billing-navigate', () => (told = true));
    widget.addEventListener('click', (event) => {
      left = !event.defaultPrevented;
      event.preventDefault();
    });
    await until(widget, () => allByRole(widget, 'link', 'Open in purchase history').length === 1);
    const click = new MouseEvent('click', { metaKey: true, bubbles: true, composed: true, cancelable: true });
    byRole(widget, 'link', 'Open in purchase history').dispatchEvent(click);
    expect([told, left]).to.eql([false, true]);
  });

  it('has the best explanation open, and the others folded up', async () => {
    const { widget } = await answered({ chargeCheck: samples.severalAnswers() });
    expect(allByRole(widget, 'article')).to.have.length(1);
    await untilText(widget, '3 possible explanations were found. The best one is shown.');
    byRole(widget, 'button', '2 other things that it may be').click();
    await until(widget, () => allByRole(widget, 'article').length === 3);
    expect(allByRole(widget, 'heading').map(({ tagName }) => tagName)).to.eql(['H2', 'H3', 'H4', 'H4']);
  });

  it('asks for just what is missing, and looks again', async () => {
    let sample = samples.missingAmount();
    const { widget, backend } = await answered({ chargeCheck: () => sample, line: 'NORDLIA.NO OSLO' });
    await eventually(() => widget.shadowRoot!.activeElement?.tagName === 'H3');
    expect(nameOf(widget.shadowRoot!.activeElement!)).to.equal('We need the amount.');
    expect(allByRole(widget, 'textbox').map(nameOf)).to.eql(['Amount']);
    byRole(widget, 'button', 'Look again').click();
    await untilText(widget, 'Enter the amount as your bank shows it.');
    sample = samples.exact({ missing: ['date'] });
    type(field(widget, 'amount'), '119');
    byRole(widget, 'button', 'Look again').click();
    await untilText(widget, 'With this we can be more certain:');
    expect(asked(backend)[1]).to.eql({ line: 'NORDLIA.NO OSLO', amount: '119', locale: 'en-GB' });
    expect(allByRole(widget, 'textbox', 'Amount')).to.have.length(0);
    byRole(widget, 'button', 'Look again').click();
    await untilText(widget, 'Choose the day that the statement shows.');
    await eventually(() => widget.shadowRoot!.activeElement === field(widget, 'on'));
  });

  it('keeps an amount that was added when only the day is missing', async () => {
    let sample = samples.missingAmount();
    const { widget, backend } = await answered({ chargeCheck: () => sample, line: 'NORDLIA.NO OSLO' });
    sample = samples.exact({ missing: ['date'] });
    type(field(widget, 'amount'), '119');
    byRole(widget, 'button', 'Look again').click();
    await untilText(widget, 'With this we can be more certain:');
    sample = samples.exact();
    type(field(widget, 'on'), '2026-11-12');
    byRole(widget, 'button', 'Look again').click();
    await until(widget, () => allByRole(widget, 'button', 'Look again').length === 0);
    expect(asked(backend)[2]).to.eql({ line: 'NORDLIA.NO OSLO', amount: '119', on: '2026-11-12', locale: 'en-GB' });
  });

  it('says that it does not know, and what to do in which order', async () => {
    const { widget } = await answered({ chargeCheck: samples.noMatch() });
    await eventually(() => widget.shadowRoot!.activeElement?.tagName === 'H3');
    expect(nameOf(widget.shadowRoot!.activeElement!)).to.equal("We don't know this charge.");
    await untilText(widget, 'Charges from Nordlia appear on statements as');
    const steps = [...widget.shadowRoot!.querySelectorAll('ol > li')].map((step) => textIn(step).split(/[.:]/)[0]);
    expect(steps).to.eql([
      'Look at your other accounts at Nordlia, if you have any',
      'Ask those who may use your card, such as your family',
      'Try another day',
      'Ask your bank who took the money',
      'Secure your account',
      'Ask us, and tell us the amount and the day',
    ]);
    expect(follow(byRole(widget, 'link', 'Secure your account'))).to.eql({
      purpose: 'secure-account',
      url: merchant().accountSecurityUrl,
      context: { amount: nok(119), on: '2026-11-12' },
    });
    expect(follow(byRole(widget, 'link', 'Contact support')).url).to.equal(
      `${merchant().supportUrl}?amount=119.00&currency=NOK&on=2026-11-12`,
    );
    expect(byRole(widget, 'link', '+47 21 00 00 00').getAttribute('href')).to.equal('tel:+4721000000');
    byRole(widget, 'button', 'Change the day').click();
    await eventually(() => widget.shadowRoot!.activeElement === field(widget, 'on'));
  });

  it('says when a text on a statement is not of this shop', async () => {
    const { widget } = await answered({ chargeCheck: samples.notOurs() });
    expect(textIn(widget)).to.include('Charges from here are not called KIWI 505 OSLO. It is most likely from another shop.');
  });

  it('says to wait while a charge is pending', async () => {
    const { widget } = await answered({ chargeCheck: samples.notPosted() });
    expect(textIn(widget)).to.include('not posted yet');
    expect(textIn(widget)).to.include('Wait until the bank has posted it.');
  });

  it('begins anew', async () => {
    const { widget } = await answered({ chargeCheck: samples.exact() });
    byRole(widget, 'button', 'Check another charge').click();
    await until(widget, () => field(widget, 'line') !== null);
    expect(field(widget, 'line').value).to.equal('');
    await eventually(() => widget.shadowRoot!.activeElement === allByRole(widget, 'radio')[0]);
  });
});
