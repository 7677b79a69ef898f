import { expect } from '@open-wc/testing';
import { type MemoryBackend, paymentMethods, purchases, subscriptions } from '../../../src/testing/index.ts';
import { show as showSubscriptions } from '../../components/billing-subscriptions/widget.ts';
import { show as showMethods } from '../../components/payment-methods/methods.ts';
import { asking, goWay } from '../../components/refund-request/asking.ts';
import { showLanguage } from '../../support/locale.ts';
import { allByRole, byRole, textIn } from '../../support/screen.ts';
import { eventually } from '../../support/until.ts';

/** Lets a back end answer with names in the language that was asked for, as one with names in several does. */
const prepare = (backend: MemoryBackend): void => {
  const { fetch: answer } = backend;
  const named: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const language = request.headers.get('Accept-Language');
    const response = await answer(request);
    const body = JSON.stringify(
      JSON.parse(await response.text(), function (this: object, key, value: unknown) {
        // Actions have a `name` too, which is a code.
        return (key === 'name' || key === 'title') && typeof value === 'string' && !('allowed' in this) ? `${value}~${language}` : value;
      }),
    );
    return new Response(body, { status: response.status, headers: response.headers });
  };
  Object.assign(backend, { fetch: named });
};

const opened = async (widget: Element): Promise<HTMLElement> => {
  await eventually(() => allByRole(widget, 'dialog').length === 1, 'a dialog is open');
  return byRole(widget, 'dialog');
};

/** Waits until names in this language can be read, and none in the other. */
const untilNamed = (root: Element, language: string, other: string): Promise<void> =>
  eventually(() => textIn(root).includes(`~${language}`) && !textIn(root).includes(`~${other}`), `names are in ${language}`);

describe('a question that is open while the page changes its language', () => {
  afterEach(() => showLanguage('en'));

  it('names the subscription and its plans anew, and what was chosen stays chosen', async () => {
    const { backend, widget } = await showSubscriptions([subscriptions.active()], { prepare });
    const press = async (name: string) => {
      await eventually(() => allByRole(widget, 'button', name).length === 1, `“${name}” can be pressed`);
      byRole(widget, 'button', name).click();
    };
    await press('Cancel subscription');
    const dialog = await opened(widget);
    await eventually(() => allByRole(dialog, 'radio').length > 0, 'the ways are there');
    await untilNamed(dialog, 'en', 'nb');
    const [way] = allByRole(dialog, 'radio') as HTMLInputElement[];
    way!.click();
    await showLanguage('nb');
    await untilNamed(dialog, 'nb', 'en');
    expect((allByRole(dialog, 'radio') as HTMLInputElement[])[0]!.checked).to.equal(true);
    const before = backend.requests.length;
    await showLanguage('en');
    await untilNamed(dialog, 'en', 'nb');
    const asked = backend.requests.slice(before).map(({ name }) => name);
    expect(asked.filter((name) => name === 'getSubscription')).to.have.length(1);
  });

  it('says what a purchase was in the new language, in what is asked back of it', async () => {
    const { widget } = await asking({ purchases: [purchases.paid()], purchase: purchases.paid().id, prepare });
    await goWay(widget, 'I did not mean to buy it');
    await eventually(() => allByRole(widget, 'button', /^Ask for/).length === 1, 'the amount is there');
    await untilNamed(widget, 'en', 'nb');
    await showLanguage('nb');
    await untilNamed(widget, 'nb', 'en');
    expect(allByRole(widget, 'button', /^Be om/)).to.have.length(1);
  });

  it('says in the new language what a payment method pays for, before it is removed', async () => {
    const screen = await showMethods({ paymentMethods: [paymentMethods.primaryVisa(), paymentMethods.backup()], prepare });
    const dialog = await screen.act('Visa •••• 4242', 'Remove');
    await untilNamed(dialog, 'en', 'nb');
    await showLanguage('nb');
    await untilNamed(dialog, 'nb', 'en');
    expect(textIn(dialog)).to.include('Dette må være ute av veien først');
  });
});
