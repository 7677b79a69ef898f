import { expect } from '@open-wc/testing';
import { billingDetails, contracts, declarations, purchases, refundOptions, refundRequests, rights, subscriptions } from '../../src/testing/index.ts';
import { setUp } from './backend-set-up.ts';

const said = { name: 'Kari Lien', contract: 'Kartet', email: 'kari@nordlia.example', country: 'NO', locale: 'nb' };

describe('the rights of the memory back end', () => {
  it("are a country's in the language asked for, else in its own", async () => {
    const { client } = setUp();
    const ask = (country: string, locale?: string) => client.getRights({ params: { country }, ...(locale && { query: { locale } }) });
    expect(await ask('NO', 'nb')).to.deep.equal(rights.norway());
    expect(await ask('NO', 'en-GB')).to.deep.equal(rights.norwayInEnglish());
    expect(await ask('DE', 'nb')).to.deep.equal(rights.germany());
    expect(await ask('FR')).to.deep.equal(rights.france());
  });

  it('are what Europe has in common where a country has none, and what a test has laid out', async () => {
    const { client } = setUp();
    expect(await client.getRights({ params: { country: 'PL' } })).to.deep.equal({ ...rights.europe(), country: 'PL' });
    const laid = setUp({ rights: [rights.sweden()] });
    expect((await laid.client.getRights({ params: { country: 'SE' }, query: { locale: 'en' } })).locale).to.equal('sv');
    expect(await laid.failure(laid.client.getRights({ params: { country: 'NO' } }))).to.include({ code: 'not-found' });
  });
});

describe('the contracts of the memory back end', () => {
  it('follow from purchases and subscriptions: in time before late, the newest first', async () => {
    const { client } = setUp({
      purchases: [purchases.windowClosed(), purchases.unpaid(), purchases.paid(), purchases.severalItems()],
      subscriptions: [subscriptions.active(), subscriptions.endedCancelled()],
      billingDetails: billingDetails.person(),
    });
    const { items, name, email, country } = await client.listContracts({ query: { kind: 'withdraw' } });
    expect(items.map(({ purchase, late }) => [purchase, late])).to.deep.equal([
      ['pur_several_items', false],
      ['pur_paid', false],
      ['pur_window_closed', true],
    ]);
    expect([name, email, country]).to.deep.equal(['Kari Lien', 'kari.lien@nordlia.example', 'NO']);
    const running = (await client.listContracts({ query: { kind: 'terminate' } })).items;
    expect(running.map(({ subscription, endsOn }) => [subscription, endsOn])).to.deep.equal([['sub_active', '2026-12-03']]);
  });

  it('are those that a test has laid out, with what was declared meanwhile', async () => {
    const { client } = setUp({ contracts: [contracts.late(), contracts.inTime(), contracts.subscription()], declarations: [declarations.terminate()] });
    expect((await client.listContracts()).items.map(({ title, declared }) => [title, declared])).to.deep.equal([
      ['Turkart Norge', undefined],
      ['Nordlia Musikk, Individuell', 'dec_terminate'],
      ['Album: Sommerregn', undefined],
    ]);
  });
});

describe('declaring to the memory back end', () => {
  it('withdraws in time, and pays back at once', async () => {
    const { client, backend } = setUp({ purchases: [purchases.paid()] });
    const declared = await client.createDeclaration({ body: { ...said, kind: 'withdraw', purchase: 'pur_paid' } });
    expect(declared).to.deep.include({ ...said, flags: [], at: backend.asOf, on: backend.today, amount: purchases.paid().amount });
    const request = await client.getRefundRequest({ params: { id: declared.request! } });
    expect(request).to.deep.include({ state: 'approved', route: 'withdraw', declaration: declared.id });
    expect((await client.listContracts({ query: { kind: 'withdraw' } })).items).to.deep.equal([]);
    expect((await client.listDeclarations()).items).to.deep.equal([declared]);
    const link = { kind: 'acknowledgement', of: declared.id, format: 'pdf' } as const;
    expect((await client.createDocumentLink({ body: link })).name).to.contain('.pdf');
  });

  it('takes what is late or waived all the same, with a flag, for a person to look at', async () => {
    const { client } = setUp({
      purchases: [purchases.windowClosed()],
      contracts: [contracts.late(), contracts.waived()],
      refundOptions: [refundOptions.waived()],
    });
    const late = await client.createDeclaration({ body: { ...said, kind: 'withdraw', purchase: 'pur_window_closed' } });
    expect(late).to.deep.include({ flags: ['late', 'to-be-reviewed'] }).and.not.to.have.property('amount');
    expect(await client.getRefundRequest({ params: { id: late.request! } })).to.include({ state: 'received', late: true });
    const waived = await client.createDeclaration({ body: { ...said, kind: 'withdraw', purchase: 'pur_film' } });
    expect(waived.flags).to.deep.equal(['waived', 'to-be-reviewed']);
  });

  it('withdraws from some of the things only', async () => {
    const { client, backend } = setUp({ purchases: [purchases.severalItems()] });
    const body = { ...said, kind: 'withdraw' as const, purchase: 'pur_several_items', items: ['item_film'] };
    await client.createDeclaration({ body });
    expect(backend.refundRequests[0]!.items.map(({ id }) => id)).to.deep.equal(['item_film']);
  });

  it('terminates at the end, or on the later day that was wished for', async () => {
    const { client, backend } = setUp({ subscriptions: [subscriptions.active()] });
    const terminate = (endOn?: string) => {
      const termination = { type: 'ordinary' as const, ...(endOn && { endOn }) };
      return client.createDeclaration({ body: { ...said, kind: 'terminate', subscription: 'sub_active', termination } });
    };
    expect(await terminate('2026-11-25')).to.deep.include({ flags: ['end-moved'], endsOn: '2026-12-03' });
    expect(backend.subscriptions[0]).to.include({ renewal: 'off', accessUntil: '2026-12-03' });
    expect(await terminate('2027-01-31')).to.deep.include({ flags: [], endsOn: '2027-01-31' });
  });

  it('is never refused for what stands against it: bound, passed on, named in words, declared before', async () => {
    const { client, failure } = setUp({ contracts: [contracts.committed(), contracts.managedElsewhere(), contracts.alreadyTerminated()] });
    for (const subscription of ['sub_commitment', 'sub_google_play', 'sub_active']) {
      expect(await client.createDeclaration({ body: { ...said, kind: 'terminate', subscription } })).to.include({ subscription });
    }
    const inWords = await client.createDeclaration({ body: { ...said, kind: 'withdraw', contract: 'Kart 4242424242424242' } });
    expect(inWords).to.deep.include({ flags: ['not-matched', 'to-be-reviewed'], contract: 'Kart •••• 4242' });
    const another = client.createDeclaration({ body: { ...said, kind: 'withdraw', purchase: 'pur_of_another' } });
    expect(await failure(another)).to.include({ code: 'not-found' });
  });

  it('is open to guests, who need no token and are told of no account', async () => {
    const { client, backend, failure } = setUp({ purchases: [purchases.paid()], refundRequests: [refundRequests.received()] });
    backend.signedOut = true;
    const declared = await client.createGuestDeclaration({ body: { ...said, kind: 'withdraw' } });
    expect(declared).to.deep.include({ ...said, flags: [] });
    expect(declared).not.to.have.any.keys('purchase', 'request', 'amount', 'subscription');
    expect(declared.documents.map(({ format }) => format)).to.deep.equal(['html', 'pdf']);
    expect(backend.guestDeclarations).to.deep.equal([declared]);
    expect(backend.requests.at(-1)!.headers.has('Authorization')).to.equal(false);
    expect(await failure(client.listDeclarations())).to.include({ kind: 'session' });
    expect(backend.declarations).to.deep.equal([]);
  });
});
