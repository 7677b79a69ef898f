import { expect } from '@open-wc/testing';
import type { BillingRefundRequestedEvent } from '../../src/components/refund-request/events.ts';
import type { RefundRequest } from '../../src/api/index.ts';
import { allByRole, textIn } from '../support/screen.ts';
import { nextLink } from './purchases-store.ts';
import { decide, fill, openRefunds } from './refunds-store.ts';
import { choose, letPass, press, resetStore, sees } from './store.ts';

const liv = 'cus_liv';

/** What a widget tells the page that was asked for. */
const requested = (widget: Element): Promise<RefundRequest> =>
  new Promise((done) => widget.addEventListener('billing-refund-requested', (event) => done((event as BillingRefundRequestedEvent).detail.request), { once: true }));

describe('asking for money back, in Norwegian', () => {
  beforeEach(() => resetStore());

  it('finds the purchase, and gets back at once what a slip has cost', async () => {
    const widget = await openRefunds(liv);
    const done = requested(widget);
    await sees(widget, 'Hvilket kjøp gjelder det?');
    await press(widget, /Nordlysatlaset/);
    await choose(widget, /Jeg mente ikke å kjøpe det/);
    await press(widget, 'Fortsett');
    await sees(widget, 'Dette får du tilbake');
    await sees(widget, 'Det avgjøres med en gang du ber om det.');
    await choose(widget, /Tilbake dit du betalte fra/);
    await press(widget, 'Be om 129 kr tilbake');
    const { reference } = await done;
    await sees(widget, reference);
    await letPass(1);
    await letPass(10);
    await sees(await openRefunds(liv, { request: (await done).id }), '129 kr kom fram til Visa •••• 1881');
  });

  it('asks for some of a bundle because of a fault, and leaves the decision to a person', async () => {
    const widget = await openRefunds(liv, { purchase: 'pur_liv_bundle' });
    const done = requested(widget);
    await choose(widget, /Det er noe galt med det/);
    await press(widget, 'Fortsett');
    await choose(widget, /Vandringer i Jotunheimen/);
    await choose(widget, /Det virker ikke/);
    await fill(widget, /Hva som er galt/, 'Filen lar seg ikke åpne. Kortet mitt er 4242 4242 4242 4242.');
    await press(widget, 'Fortsett');
    await sees(widget, /149 kr/);
    await choose(widget, /Til saldoen din/);
    await press(widget, 'Be om 149 kr tilbake');
    const { reference, statement } = await done;
    expect(statement).to.include('Filen lar seg ikke åpne.');
    expect(statement).not.to.include('4242 4242');
    await sees(widget, 'Vi har mottatt forespørselen din');
    await decide(reference, { kind: 'approve' });
    await sees(await openRefunds(liv, { request: (await done).id }), '149 kr kom fram til Nordlia-saldo');
  });

  it('says how what is left of a period is worked out, and that the subscription goes on', async () => {
    const history = await openRefunds(liv);
    await sees(history, 'Hvilket kjøp gjelder det?');
    while (allByRole(history, 'button', /Lesesofaen lydbøker/).length === 0) await press(history, 'Vis eldre kjøp');
    allByRole(history, 'button', /Lesesofaen lydbøker/)[0]!.click();
    await choose(history, /Jeg mente ikke å kjøpe det/);
    await press(history, 'Fortsett');
    await sees(history, /En refusjon avslutter det ikke/);
  });

  it('is blocked with a reason: a payment that is not posted, and another seller, with the way there', async () => {
    const pending = await openRefunds(liv, { purchase: 'pur_liv_pending' });
    await sees(pending, /Banken har ikke bokført betalingen ennå/);
    const elsewhere = await openRefunds(liv, { purchase: 'pur_liv_elsewhere' });
    await sees(elsewhere, 'Det ble kjøpt fra Fjellheimen Forlag, som betaler pengene tilbake.');
  });

  it('leads a charge that nobody knows to where it is looked up', async () => {
    const widget = await openRefunds(liv, { purchase: 'pur_liv_mistake' });
    await choose(widget, /Jeg kjenner ikke denne belastningen/);
    const link = nextLink(widget);
    await press(widget, 'Slå opp belastningen');
    expect((await link).purpose).to.equal('report-unknown');
  });

  it('asks for what a child has bought, on behalf of the family', async () => {
    const widget = await openRefunds('cus_ingrid', { purchase: 'pur_ingrid_emil_letters' });
    await choose(widget, /Et barn kjøpte det/);
    await press(widget, 'Fortsett');
    await fill(widget, /Hvem kjøpte det/, 'Emil trykket på kjøp i spillet.');
    await press(widget, 'Fortsett');
    await sees(widget, 'Dette får du tilbake');
  });

  it('withdraws by the form of the law, which opens in its place', async () => {
    const widget = await openRefunds(liv, { purchase: 'pur_liv_split' });
    await choose(widget, /Jeg vil angre kjøpet/);
    await press(widget, 'Fortsett');
    await sees(widget, /Steg 1 av 2/);
    expect(textIn(widget)).not.to.match(/hvorfor vil|begrunn/i);
  });

  it('makes one request of two tries, when the first answer was lost', async () => {
    let lose = true;
    const network: typeof fetch = async (input, init) => {
      const { method, url } = new Request(input, init);
      const response = await fetch(input, init);
      if (!lose || method !== 'POST' || !url.endsWith('/refund-requests')) return response;
      lose = false;
      throw new TypeError('the answer was lost');
    };
    const widget = await openRefunds(liv, { purchase: 'pur_liv_mistake', network });
    const done = requested(widget);
    await choose(widget, /Jeg mente ikke å kjøpe det/);
    await press(widget, 'Fortsett');
    await choose(widget, /Tilbake dit du betalte fra/);
    await press(widget, 'Be om 129 kr tilbake');
    const { reference } = await done;
    expect(lose).to.equal(false);
    const all = await openRefunds(liv);
    await sees(all, reference);
    expect(allByRole(all, 'article', /Nordlysatlaset/)).to.have.length(1);
  });
});
