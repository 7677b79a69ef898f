import { expect } from '@open-wc/testing';
import type { BillingNavigateEvent } from '../../../src/components/internal/events.ts';
import { manyPurchases, purchases, refundRequests } from '../../../src/testing/index.ts';
import { allByRole, byRole, nameOf, textIn } from '../../support/screen.ts';
import {
  announced,
  asking,
  choose,
  chooseFiles,
  eventually,
  goWay,
  picture,
  place,
  press,
  sent,
  until,
  untilFocused,
  untilStep,
  untilText,
  write,
} from './asking.ts';

const paid = { purchases: [purchases.paid()], purchase: 'pur_paid' };
const bundle = { purchases: [purchases.severalItems()], purchase: purchases.severalItems().id };

describe('asking for money back', () => {
  it('takes two steps for one thing that was bought by mistake', async () => {
    const { widget, backend } = await asking(paid);
    await choose(widget, 'I did not mean to buy it');
    await untilText(widget, 'Step 1 of 2');
    await press(widget, 'Continue');
    await untilStep(widget, 'This is what you would get back');
    expect(textIn(widget)).to.include('Step 2 of 2');
    await choose(widget, 'Back to what you paid with');
    await press(widget, 'Ask for NOK 119 back');
    await untilStep(widget, 'Approved: you get NOK 119 back');
    expect(sent(backend, 'createRefundRequest')).to.eql([
      {
        purchase: 'pur_paid',
        items: ['pur_paid_1'],
        route: 'unintended',
        reason: 'unintended',
        destination: 'original',
        version: purchases.paid().version,
        previewedOn: '2026-11-24',
        locale: 'en',
      },
    ]);
  });

  it('tells of a fault with a reason, words and files, and waits for a person', async () => {
    const { widget, backend } = await asking(bundle);
    await goWay(widget, 'Something is wrong with it');
    await untilStep(widget, 'What do you want money back for?');
    await choose(widget, 'Album: Vinterviser × 2', 'checkbox');
    await choose(widget, 'It does not work');
    await write(widget, 'What is wrong, in your own words', 'The second record is scratched.');
    chooseFiles(widget, picture('ripe.png'));
    await until(widget, () => announced(widget).includes('ripe.png'));
    await press(widget, 'Continue');
    await untilStep(widget, 'This is what you would get back');
    await untilText(widget, 'A person decides by 29 November at the latest.');
    await choose(widget, 'To your store balance');
    await press(widget, 'Ask for NOK 198 back');
    await untilStep(widget, 'We have received your request');
    const [order] = sent(backend, 'createRefundRequest');
    expect(order).to.include({ route: 'fault', reason: 'does-not-work', statement: 'The second record is scratched.', destination: 'balance' });
    expect(order!['evidence']).to.have.length(1);
    expect(textIn(widget)).to.include('What happens next You hear from us by 29 November.');
  });

  it('has its own words for a child’s purchase, and shows what keeps it from happening again', async () => {
    const purchase = purchases.familyMember();
    const { widget, backend } = await asking({ purchases: [purchase], purchase: purchase.id });
    await goWay(widget, 'A child bought it');
    await untilStep(widget, 'What happened?');
    expect(textIn(widget)).to.include('nobody is to blame');
    await until(widget, () => allByRole(widget, 'link', 'Set up approval').length === 1);
    await write(widget, 'Who bought it, and how did it happen? (optional)', 'Jonas, on my phone.');
    await press(widget, 'Continue');
    await choose(widget, 'Back to what you paid with');
    await press(widget, 'Ask for NOK 89 back');
    await untilStep(widget, 'We have received your request');
    expect(sent(backend, 'createRefundRequest')[0]).to.include({ route: 'child', reason: 'child', statement: 'Jonas, on my phone.' });
  });

  it('leads whoever withdraws into the statutory form with the contract chosen, and asks for no reason', async () => {
    const { widget, backend } = await asking({ ...paid, country: 'NO' });
    await goWay(widget, 'I want to withdraw from the purchase');
    await until(widget, () => widget.shadowRoot!.querySelector('billing-declare') !== null);
    await eventually(() => allByRole(widget, 'radio').some((radio) => (radio as HTMLInputElement).checked && nameOf(radio).startsWith('Turkart Norge')));
    expect(textIn(widget)).not.to.match(/\b[Ww]hy did|[Rr]eason for\b/);
    await press(widget, 'Close the form');
    await untilFocused(widget, 'What is it about?');
    expect((byRole(widget, 'radio', 'I want to withdraw from the purchase') as HTMLInputElement).checked).to.equal(true);
    expect(sent(backend, 'createRefundRequest')).to.have.length(0);
  });

  it('leads whoever does not know a charge to where it is looked up, with what it is about', async () => {
    const { widget } = await asking(paid);
    const told: BillingNavigateEvent['detail'][] = [];
    widget.addEventListener('billing-navigate', ({ detail }: BillingNavigateEvent) => told.push(detail));
    await choose(widget, 'I do not know this charge');
    await press(widget, 'Look the charge up');
    const { amount, on } = purchases.paid();
    expect(told).to.eql([{ url: undefined, purpose: 'report-unknown', context: { purchase: 'pur_paid', amount, on } }]);
  });
});

describe('the choice of a purchase', () => {
  it('shows the newest first, each with its day and its amount, and says where something has been asked', async () => {
    const { widget } = await place({
      purchases: [purchases.paid(), purchases.severalItems(), purchases.familyMember()],
      refundRequests: [refundRequests.underReview()],
    });
    await untilText(widget, 'Step 1 of 4 Which purchase is it about?');
    await until(widget, () => allByRole(widget, 'button', /Request under way/).length === 1);
    const rows = allByRole(widget, 'button', /NOK/).map(nameOf);
    expect(rows[0]).to.match(/^S ?Spill: Gruveby 20 November Bought by Jonas NOK 89$/);
    expect(rows[1]).to.match(/Film: Nordlys over Senja and 2 more 18 November NOK 596$/);
    expect(rows[2]).to.match(/Turkart Norge 12 November NOK 119 Request under way$/);
  });

  it('finds older ones by a search and by a press, and tells how many were found', async () => {
    const { widget, backend } = await place({ purchases: [...manyPurchases(40), purchases.paid({ on: '2020-01-05', title: 'Sjøkart' })] });
    await until(widget, () => allByRole(widget, 'button', /NOK/).length === 6);
    await press(widget, 'Show older purchases');
    await until(widget, () => allByRole(widget, 'button', /NOK/).length === 26);
    await eventually(() => widget.shadowRoot!.activeElement === allByRole(widget, 'button', /NOK/)[6]);
    const search = byRole(widget, 'searchbox', 'Search your purchases') as HTMLInputElement;
    search.value = 'sjøkart';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await until(widget, () => allByRole(widget, 'button', /NOK/).length === 1);
    await eventually(() => announced(widget) === '1 purchase was found.');
    search.value = 'sykkel';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await untilText(widget, 'No purchase fits sykkel.');
    expect(sent(backend, 'listPurchases').length).to.be.greaterThan(2);
  });

  it('leads on, can be made again, and keeps what was chosen for the same purchase', async () => {
    const { widget } = await place({ purchases: [purchases.paid(), purchases.severalItems()] });
    await press(widget, /Turkart/);
    await untilFocused(widget, 'What is it about?');
    expect(textIn(widget)).to.include('Step 2 of 4');
    await choose(widget, 'I did not mean to buy it');
    await untilText(widget, 'Step 2 of 3');
    await press(widget, 'Back');
    await untilFocused(widget, 'Which purchase is it about?');
    await press(widget, /Turkart/);
    await until(widget, () => allByRole(widget, 'radio', 'I did not mean to buy it').length === 1);
    expect((byRole(widget, 'radio', 'I did not mean to buy it') as HTMLInputElement).checked).to.equal(true);
    await press(widget, 'Change');
    await press(widget, /Film: Nordlys/);
    await until(widget, () => allByRole(widget, 'radio', 'I did not mean to buy it').length === 1);
    expect(allByRole(widget, 'radio').filter((radio) => (radio as HTMLInputElement).checked)).to.have.length(0);
  });

  it('is no question to whoever has bought nothing', async () => {
    const { widget } = await place();
    await untilText(widget, 'You have not bought anything yet, so there is nothing to ask money back for.');
    expect(allByRole(widget, 'searchbox')).to.have.length(0);
  });
});
