import { expect } from '@open-wc/testing';
import { textIn } from '../support/screen.ts';
import { askToCancel, cancelAtPeriodEnd, card, confirmCancelling, dialogClosed, letPass, openSubscriptions, press, resetStore, sees } from './store.ts';

const RECIPES = 'Kjøkkenskriveren';
type Fetch = typeof globalThis.fetch;

/** The page's own network, with a fault for one kind of call. */
const faulty = (isMeant: (url: string) => boolean, fault: (send: () => Promise<Response>, call: number) => Promise<Response>) => {
  let calls = 0;
  const keys = new Set<string | null>();
  const fetch: Fetch = (input, init) => {
    const send = () => globalThis.fetch(input, init);
    if (!isMeant(String(input))) return send();
    keys.add(new Headers(init?.headers).get('Idempotency-Key'));
    return fault(send, ++calls);
  };
  return { fetch, keys, calls: () => calls };
};
const isChange = (url: string): boolean => url.endsWith('/changes');

describe('when something goes wrong', () => {
  beforeEach(() => resetStore());

  it('a lost answer is made good: the cancellation happens once, and the customer sees success', async () => {
    const network = faulty(isChange, async (send, call) => {
      const response = await send();
      if (call === 1) throw new TypeError('the connection broke after the server had answered');
      return response;
    });
    const widget = await openSubscriptions('cus_kari', network.fetch);
    const asking = await cancelAtPeriodEnd(widget, RECIPES);
    await sees(asking, 'Abonnementet er avsluttet');
    expect(network.calls()).to.equal(2);
    expect(network.keys.size).to.equal(1);
  });

  it('a network that stays away is told plainly, and one can try again where one was', async () => {
    let online = false;
    const network = faulty(isChange, (send) => (online ? send() : Promise.reject(new TypeError('offline'))));
    const widget = await openSubscriptions('cus_kari', network.fetch);
    const asking = await cancelAtPeriodEnd(widget, RECIPES);
    await sees(asking, 'Du kan trygt prøve igjen');
    expect(textIn(asking)).not.to.contain('Abonnementet er avsluttet');
    online = true;
    await press(asking, 'Fortsett å avslutte');
    await sees(asking, 'Abonnementet er avsluttet');
    expect(network.keys.size).to.equal(1);
  });

  it('a token that has lapsed while the dialog was open is renewed without a word', async () => {
    const network = faulty(isChange, (send, call) =>
      call === 1 ? Promise.resolve(new Response('{}', { status: 401 })) : send(),
    );
    const widget = await openSubscriptions('cus_kari', network.fetch);
    const asking = await cancelAtPeriodEnd(widget, RECIPES);
    await sees(asking, 'Abonnementet er avsluttet');
  });

  it('a renewal while the dialog is open leads to a new preview, and then to the cancellation', async () => {
    const widget = await openSubscriptions('cus_kari');
    const asking = await askToCancel(widget, RECIPES);
    const before = textIn(asking);
    await letPass(40);
    await confirmCancelling(asking);
    await sees(asking, 'Abonnementet ditt har endret seg');
    await sees(asking, 'Du har tilgang til');
    expect(textIn(asking)).not.to.equal(before);
    await press(asking, 'Avslutt abonnementet');
    await sees(asking, 'Abonnementet er avsluttet');
    await press(asking, 'Ferdig');
    await dialogClosed(widget);
    await sees(card(widget, RECIPES), 'Utløper');
  });

  it('two tabs of one page agree: what one has done, the other shows', async () => {
    const first = await openSubscriptions('cus_kari');
    const second = await openSubscriptions('cus_kari', (...call) => globalThis.fetch(...call));
    const asking = await cancelAtPeriodEnd(first, RECIPES);
    await sees(asking, 'Abonnementet er avsluttet');
    await sees(card(second, RECIPES), 'Utløper');
  });
});
