import { expect, html, waitUntil } from '@open-wc/testing';
import { allByRole, textIn } from '../support/screen.ts';
import { nextLink } from './purchases-store.ts';
import { answerAtBank, approveInFrame, article, openApprovals, openPage } from './payments-store.ts';
import { letPass, patience, press, resetStore, sees } from './store.ts';

const sport = (widget: Element): Promise<HTMLElement> => article(widget, /^Nordlia Sport/);

describe('approving with the bank, in Norwegian', () => {
  let address: string;

  beforeEach(async () => {
    address = location.href;
    await resetStore();
  });
  afterEach(() => history.replaceState(null, '', address));

  it('pays a renewal that waits, and the subscription on the same page runs again', async () => {
    const page = await openPage('cus_ola', html`<billing-subscriptions></billing-subscriptions><payment-approval></payment-approval>`);
    const widget = page.querySelector('payment-approval')!;
    const subscriptions = page.querySelector('billing-subscriptions')!;
    await sees(await sport(widget), '449 kr');
    await press(await sport(widget), 'Godkjenn i banken');
    await approveInFrame(widget);
    await sees(widget, '449 kr er betalt');
    await sees(await article(subscriptions, /^Nordlia Sport$/), /Fornyes/);
  });

  it('comes back from the page of the bank, goes on by itself, and cleans the address', async () => {
    const widget = await openApprovals('cus_ola');
    await press(await sport(widget), 'Godkjenn i banken');
    await waitUntil(() => allByRole(widget, 'button', 'Åpne bankens side for seg selv').length === 1, 'the bank can be opened by itself', patience);
    const leads = nextLink(widget);
    await press(widget, 'Åpne bankens side for seg selv');
    const { purpose, url } = await leads;
    expect(purpose).to.equal('approve-payment');

    const back = new URL(await answerAtBank(url!, 'approve'));
    expect(back.origin).to.equal(location.origin);
    expect(back.searchParams.get('billing_approval')).to.match(/^apr_/);
    widget.remove();
    history.replaceState(null, '', back.pathname + back.search);
    const returned = await openApprovals('cus_ola');
    await sees(returned, '449 kr er betalt');
    expect(location.search).not.to.contain('billing_approval');
  });

  it('lets a challenge that has run out be repeated, with nothing charged meanwhile', async () => {
    const widget = await openApprovals('cus_ola');
    await press(await sport(widget), 'Godkjenn i banken');
    await sees(widget, /minutter igjen/);
    await letPass(1);
    // Asked after by itself, within a few seconds.
    await sees(widget, 'Fristen for å godkjenne gikk ut');
    expect(textIn(widget)).not.to.contain('er betalt');
    await press(widget, 'Begynn på nytt');
    await sees(widget, /minutter igjen/);
    await approveInFrame(widget);
    await sees(widget, '449 kr er betalt');
  });

  it('tells what the bank did not approve from what is paid, and explains why it asks', async () => {
    const widget = await openApprovals('cus_ola');
    await press(await sport(widget), 'Godkjenn i banken');
    await waitUntil(() => allByRole(widget, 'button', 'Åpne bankens side for seg selv').length === 1, 'the bank can be opened by itself', patience);
    const leads = nextLink(widget);
    await press(widget, 'Åpne bankens side for seg selv');
    await answerAtBank((await leads).url!, 'decline');
    await press(widget, /Jeg har godkjent/);
    await sees(widget, 'Banken din godkjente det ikke');
    await press(widget, /^Hvorfor spør banken meg/);
    await sees(widget, /betalingstjenestedirektivet/i);
    await sees(widget, '450 kr');
  });
});
