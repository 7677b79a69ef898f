import { expect } from '@open-wc/testing';
import { approvals, billingDetails, diagnoses, flows, outstandingOrders, paymentMethods, paymentRules } from '../../src/testing/index.ts';
import { setUp } from './backend-set-up.ts';

const name = 'Kari Lien';
const otta = { lines: ['Skogveien 8'], postalCode: '2670', city: 'Otta', country: 'NO' };
const put = (details: object, version = 1) => ({ body: { details: details as { name: string }, version } });
const pathsOf = (error: { problem?: { errors?: { path: string }[] } }) => error.problem?.errors?.map(({ path }) => path);

describe('the billing details in the memory back end', () => {
  it('are none until they are given, and then those', async () => {
    const { client, failure } = setUp();
    const before = await client.getBillingDetails();
    expect(before).to.include({ version: 0 }).and.not.to.have.property('details');
    expect(before.countries).to.deep.equal(['DE', 'GB', 'JP', 'NO', 'US']);
    const after = await client.updateBillingDetails(put({ name, address: { ...otta, country: 'DE', postalCode: '10115' } }, 0));
    expect(after).to.include({ version: 1 });
    expect(after.form.country).to.equal('DE');
    expect(await client.getBillingDetails()).to.deep.equal(after);
    expect(await failure(client.updateBillingDetails(put({ name }, 0)))).to.include({ code: 'billing-details-changed', status: 409 });
  });

  it('have to fit the form of their country, field by field', async () => {
    const { client, failure } = setUp({ billingDetails: billingDetails.person() });
    const ask = async (address: object) => pathsOf(await failure(client.updateBillingDetails(put({ name, address: { ...otta, ...address } }))));
    expect(await ask({ postalCode: '26700' })).to.deep.equal(['body.details.address.postalCode']);
    expect(await ask({ postalCode: undefined, city: undefined })).to.deep.equal([
      'body.details.address.postalCode',
      'body.details.address.city',
    ]);
    expect(await ask({ country: 'US', region: 'XX', postalCode: '62701' })).to.deep.equal(['body.details.address.region']);
    expect(await ask({ country: 'FR' })).to.deep.equal(['body.details.address.country']);
    expect(await client.updateBillingDetails(put({ name, address: { ...otta, country: 'GB', postalCode: 'ls1 4ap' } }))).to.include({ version: 2 });
  });

  it('refuse a VAT number that cannot be one, and the number of a card anywhere', async () => {
    const { client, failure } = setUp({ billingDetails: billingDetails.business() });
    const ask = (details: object) => failure(client.updateBillingDetails(put({ name, ...details }, 4)));
    const refused = await ask({ vatNumber: 'NO 923 609 017 MVA' });
    expect(refused).to.include({ code: 'vat-number-invalid', status: 422 });
    expect(pathsOf(refused)).to.deep.equal(['body.details.vatNumber']);
    const number = '4242 4242 4242 4242';
    const hidden = [{ name: `Kari ${number}` }, { address: { ...otta, lines: ['Skogveien 8', number] } }, { address: { ...otta, city: number } }];
    for (const details of hidden) expect(await ask(details)).to.include({ code: 'card-number-refused' });
    expect((await client.getBillingDetails()).details).to.deep.equal(billingDetails.business().details);
  });

  it("can change behind the page's back", async () => {
    const { client, backend, failure } = setUp({ billingDetails: billingDetails.person() });
    backend.changeBillingDetails({ details: { name: 'Ola Lien' } });
    expect(await failure(client.updateBillingDetails(put({ name })))).to.include({ code: 'billing-details-changed' });
    expect(backend.billingDetails).to.deep.include({ version: 2, details: { name: 'Ola Lien' } });
  });
});

describe('what holds in a country, in the memory back end', () => {
  it('is its form and its rules, for whoever asks', async () => {
    const { client, failure } = setUp();
    expect((await client.getAddressForm({ params: { country: 'JP' } })).fields[0]!.name).to.equal('postal-code');
    expect(await client.getPaymentRules({ params: { country: 'NO' } })).to.deep.equal(paymentRules.NO());
    expect((await client.getPaymentRules({ params: { country: 'US' } })).regime).to.equal('none');
    expect(await failure(client.getPaymentRules({ params: { country: 'ZZ' } }))).to.include({ code: 'not-found' });
    expect(await failure(client.getAddressForm({ params: { country: 'ZZ' } }))).to.include({ code: 'not-found' });
  });
});

describe('a diagnosis in the memory back end', () => {
  const ask = { params: { topic: 'cannot-buy' } } as const;

  it('finds nothing unless it is given something, and says it of the topic asked for', async () => {
    const { client, backend } = setUp();
    expect(await client.getDiagnosis(ask)).to.deep.include({ topic: 'cannot-buy', findings: [] });
    backend.diagnosis = (topic) => (topic === 'cannot-buy' ? diagnoses.unpaidOrder() : diagnoses.nothingFound());
    expect((await client.getDiagnosis(ask)).findings).to.deep.equal(diagnoses.unpaidOrder().findings);
  });

  it('does not find again what was put right meanwhile', async () => {
    const set = setUp({
      diagnosis: diagnoses.several(),
      outstanding: [outstandingOrders.plainOrder()],
      paymentMethods: [paymentMethods.primaryVisa(), paymentMethods.expired()],
    });
    const codes = async () => (await set.client.getDiagnosis(ask)).findings.map(({ code }) => code);
    expect(await codes()).to.include.members(['unpaid-order', 'card-expired']);
    await set.client.createPayment({ body: { purchase: 'pur_unpaid', method: 'pm_visa', version: 1 } });
    const { id } = await set.client.startPaymentSetup({ body: { updates: 'pm_expired' } });
    await set.client.completePaymentSetup({ params: { id }, body: { token: 'memory:approves' } });
    expect(await codes()).to.deep.equal(['method-failing', 'country-mismatch', 'card-expiring']);
    const { checked } = await set.client.getDiagnosis(ask);
    expect(checked).to.deep.include.members([{ code: 'unpaid-order', state: 'fine' }, { code: 'card-expired', state: 'fine' }]);
  });

  it('knows of a first method, and of an approval that was given', async () => {
    const missing = setUp({ diagnosis: diagnoses.methodMissing() });
    const { id } = await missing.client.startPaymentSetup({ body: {} });
    await missing.client.completePaymentSetup({ params: { id }, body: { token: 'memory:approves' } });
    expect((await missing.client.getDiagnosis(ask)).findings).to.deep.equal([]);
    const waits = setUp({ diagnosis: diagnoses.approvalWaiting(), approvals: [approvals.required()] });
    expect((await waits.client.getDiagnosis(ask)).findings).to.have.length(1);
    await waits.client.changeApproval({ params: { id: 'apr_required' }, body: { change: { kind: 'cancel' }, version: 1 } });
    expect((await waits.client.getDiagnosis(ask)).findings).to.deep.equal([]);
  });
});

describe('a flow in the memory back end', () => {
  it('comes in the language asked for, or else in English', async () => {
    const { client, failure } = setUp();
    const ask = (locale?: string) => client.getTroubleshootingFlow({ params: { topic: 'cannot-buy' }, query: { locale } });
    expect(await ask('nb-NO')).to.deep.equal(flows.cannotBuyNorwegian());
    expect(await ask('ja')).to.deep.equal(flows.cannotBuy());
    expect(await ask()).to.deep.equal(flows.cannotBuy());
    const none = setUp({ flows: [] });
    expect(await failure(none.client.getTroubleshootingFlow({ params: { topic: 'cannot-buy' } }))).to.include({ code: 'not-found' });
  });

  it('can end with a person, who gets everything but the number of a card', async () => {
    const { client, backend } = setUp();
    const body = { topic: 'cannot-buy', flowVersion: 3, path: [{ node: 'where', answer: 'other' }], findings: ['unpaid-order'], locale: 'nb' } as const;
    const message = 'Kortet 4242 4242 4242 4242 virker ikke';
    const first = await client.createHandOver({ body: { ...body, path: [...body.path], findings: [...body.findings], message } });
    const second = await client.createHandOver({ body: { topic: 'cannot-download', path: [], findings: [], locale: 'en' } });
    expect(first.reference).to.match(/^HLP-[0-9A-Z]{4}$/).and.not.to.equal(second.reference);
    expect(first).to.include({ supportUrl: 'https://nordlia.example/hjelp', supportPhone: '+47 21 00 00 00' });
    expect(backend.handOvers[0]).to.deep.equal({ ...body, message: 'Kortet •••• 4242 virker ikke' });
  });
});
