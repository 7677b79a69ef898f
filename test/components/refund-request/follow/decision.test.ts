import { expect } from '@open-wc/testing';
import { nok, refundRequestFromNewerServer, refundRequests as samples, rights } from '../../../../src/testing/index.ts';
import type { BillingNavigateEvent } from '../../../../src/components/internal/events.ts';
import { allByRole } from '../../../support/screen.ts';
import { eventually } from '../../../support/until.ts';
import { showAlone } from './following.ts';

describe('a decision', () => {
  it('that declines says why, in the store’s words too, and by which rules', async () => {
    const { text, widget } = await showAlone(samples.declined());
    expect(text).to.include('Why we declined it We found that it works as it was described. Vi har prøvd kartet på samme telefon');
    expect(text.match(/Vi har prøvd kartet/g)).to.have.length(1);
    const [source] = samples.declined().decision!.policy.sources;
    const link = allByRole(widget, 'link', source!.name)[0] as HTMLAnchorElement;
    expect(link.getAttribute('href')).to.equal(source!.url);
  });

  for (const [reason, sentence] of [
    ['outside-window', 'The time in which money can be asked back for it was over.'],
    ['used', 'It had been used already.'],
    ['not-enough-shown', 'What you told and sent us did not show us what is wrong.'],
    ['asked-too-often', 'Money has been asked back more often than our terms allow.'],
    ['bought-elsewhere', 'It was bought in another store, which decides about it.'],
  ] as const) {
    it(`that declines says so: ${reason}`, async () => {
      const decision = { ...samples.declined().decision!, reason, note: undefined };
      expect((await showAlone(samples.declined({ decision }))).text).to.include(sentence);
    });
  }

  it('that declines without a word says whom to ask', async () => {
    const decision = { ...samples.declined().decision!, reason: 'other' as const, note: undefined };
    const { text } = await showAlone(samples.declined({ decision, events: [] }));
    expect(text).to.include('We gave no reason here. Ask us, and name the reference.');
  });

  it('of a rule says that a person looks at an appeal', async () => {
    const decision = { ...samples.declined().decision!, automatic: true };
    const { text } = await showAlone(samples.declined({ decision }));
    expect(text).to.include('Our rules decided this at once. If you appeal, a person looks at it.');
  });

  it('that grants a part says how much of how much, and why', async () => {
    const { text } = await showAlone(samples.partlyApproved());
    expect(text).to.include('What we decided We give NOK 59.50 of the NOK 119 back that you asked for. Du har brukt kartet i halve perioden.');
  });

  it('that was taken back says why, before anything else', async () => {
    const { text } = await showAlone(samples.reversed());
    expect(text).to.include('Why we took the approval back Banken din har alt gitt deg pengene tilbake. How far it is');
    expect(text.match(/Banken din har alt/g)).to.have.length(1);
  });

  it('of a newer server is not made worse than it is', async () => {
    const { text } = await showAlone(refundRequestFromNewerServer());
    expect(text).not.to.match(/declined|approved in part|undefined/);
  });
});

describe('where else one can turn', () => {
  it('is told by the law of the country where it was declined', async () => {
    const law = rights.norwayInEnglish();
    const complaint = law.rights.find(({ kind }) => kind === 'complaint')!;
    const screen = await showAlone(samples.declined(), { country: 'NO' });
    await screen.sees(complaint.text);
    await screen.finds('heading', 'If you do not agree');
    const link = await screen.finds('link', 'Contact support');
    link.click();
    const [followed] = screen.events as BillingNavigateEvent[];
    expect(followed!.detail).to.deep.include({ purpose: 'contact-support', context: { purchase: 'pur_paid' } });
  });

  it('is told by the law of the store’s country where the page names none', async () => {
    const screen = await showAlone(samples.reversed());
    await eventually(() => screen.backend.requests.some(({ name, params }) => name === 'getRights' && params.country === 'NO'), 'it is asked for');
  });

  it('is the store alone where the law names nobody, and is left out where nothing was declined', async () => {
    const declined = await showAlone(samples.declined(), { country: 'SE' });
    await declined.finds('link', 'Contact support');
    expect(declined.text).to.match(/If you do not agree Contact support/);
    const sent = await showAlone(samples.sent(), { country: 'NO' });
    expect(sent.backend.requests.some(({ name }) => name === 'getRights')).to.equal(false);
  });
});

describe('where the money goes', () => {
  it('is told for each part: the account, the amount, how it stands there and by when', async () => {
    const { text } = await showAlone(samples.splitOverTwo());
    expect(text).to.match(/Where the money goes Saldo hos Nordlia Arrived on 23 November\. NOK 30 Visa •••• 4242 Sent on 23 November, there by 23 December at the latest\. NOK 119/);
  });

  it('is told with how long it takes where nothing was sent yet', async () => {
    const { text } = await showAlone(samples.approved());
    expect(text).to.include('There within 30 days after it has been sent.');
  });

  it('is told where it came back, and where it was taken back', async () => {
    expect((await showAlone(samples.returnFailed())).text).to.include('Mastercard •••• 0004 Could not be paid out there, and came back to us.');
    expect((await showAlone(samples.reversed())).text).to.include('Taken back. It does not come.');
  });
});

describe('what was asked for', () => {
  it('stands there as it was made', async () => {
    const items = [
      { id: 'a', name: 'Turkart Norge', amount: nok(79) },
      { id: 'b', name: 'Stjernekart', amount: nok(40) },
    ];
    const { text } = await showAlone(samples.received({ items }));
    expect(text).to.match(/Money back for Turkart Norge NOK 79 Stjernekart NOK 40 Because It does not work Your own words Kartet åpner seg ikke/);
    expect(text).to.match(/Asked 24 November 2026 at 04:30 Reference REF-\w+ Copy/);
  });

  it('says plainly when a withdrawal came late, and that no reason is needed for it', async () => {
    const { text } = await showAlone(samples.lateWithdrawal());
    expect(text).to.include('In time No: the days of the right to withdraw had passed. We take it all the same, and a person decides.');
    expect(text).to.include('Your withdrawal came after its time. We look at it all the same. You hear from us by 29 November.');
    expect(text).to.include('You withdrew from the contract. No reason is needed for that.');
  });

  it('lets the reference be copied', async () => {
    const screen = await showAlone(samples.received());
    await screen.press('Copy the reference');
    await eventually(() => /^(Copied\.|This page may not copy)/.test(screen.said), 'it is said');
  });
});
