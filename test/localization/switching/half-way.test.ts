import { subscriptions, billingDetails, contracts, diagnoses, paymentMethods, purchases } from '../../../src/testing/index.ts';
import { place as placeVerifier, until } from '../../components/charge-verifier/verifier.ts';
import { place as placeDeclaration } from '../../components/internal/declare/declaring.ts';
import { show as showMethods } from '../../components/payment-methods/methods.ts';
import { show as showHistory } from '../../components/purchase-history/history.ts';
import { looked, press } from '../../components/purchase-troubleshooter/trouble.ts';
import { asking, choose, goWay } from '../../components/refund-request/asking.ts';
import { show as showSubscriptions } from '../../components/billing-subscriptions/widget.ts';
import { allByRole, byRole } from '../../support/screen.ts';
import { eventually } from '../../support/until.ts';
import { expectKept, Traffic } from './half-way.ts';

/** Types, as a hand does, a part of what one wants to say: the field is not left, and the caret stands within the words. */
const typeInto = (field: HTMLElement, text: string): void => {
  const input = field as HTMLInputElement;
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
  input.setSelectionRange(3, 3);
};

/** The dialog is a part with a root of its own, of whose changes the widget's is not told. */
const pick = async (widget: Element, role: 'button' | 'radio', name: string): Promise<void> => {
  await eventually(() => allByRole(widget, role, name).length === 1, `there is "${name}"`);
  byRole(widget, role, name).click();
};

describe('what somebody is half way through when the page changes its language', () => {
  let traffic: Traffic;
  let prepare: Traffic['watch'];
  beforeEach(() => {
    traffic = new Traffic();
    prepare = traffic.watch;
  });

  it('stays in the dialog that cancels a subscription, with the survey that is open in it', async () => {
    const { widget } = await showSubscriptions([subscriptions.trial()], { prepare });
    byRole(widget, 'button', 'Cancel subscription').click();
    await pick(widget, 'radio', 'Right away');
    await pick(widget, 'button', 'Tell us why (optional)');
    await pick(widget, 'radio', 'It costs too much');
    typeInto(byRole(widget, 'textbox', /^Would you like/), 'Too much for one sea');
    await expectKept({ widget, traffic, says: { en: 'Tell us why (optional)', de: 'Sagen Sie uns, warum (optional)', nb: 'Fortell oss hvorfor (valgfritt)' } });
  });

  it('stays in the form of the billing details', async () => {
    const screen = await showMethods({ paymentMethods: [paymentMethods.card()], billingDetails: billingDetails.person(), prepare });
    await screen.press('Change billing details');
    await screen.finds('button', 'Save');
    typeInto(screen.get('textbox', 'Name or company'), 'Kari Lien og S');
    typeInto(screen.get('textbox', 'Street and number'), 'Skogvei');
    await expectKept({ widget: screen.widget, traffic, says: { en: 'Street and number', de: 'Straße und Hausnummer', nb: 'Gate og nummer' } });
  });

  it('stays in the line of a statement', async () => {
    const { widget } = await placeVerifier({ prepare });
    typeInto(byRole(widget, 'textbox', 'The line on your statement'), '12.11 NORDL');
    await expectKept({
      widget,
      traffic,
      says: { en: 'The line on your statement', de: 'Die Zeile auf Ihrem Kontoauszug', nb: 'Linjen på kontoutskriften' },
    });
  });

  it('stays in the amount and the card of a charge', async () => {
    const { widget } = await placeVerifier({ prepare });
    byRole(widget, 'radio', 'An amount and a day').click();
    await press(widget, 'Currency and card (optional)');
    await until(widget, () => allByRole(widget, 'textbox', /^Last four/).length === 1);
    typeInto(byRole(widget, 'textbox', /^Last four/), '424');
    typeInto(byRole(widget, 'textbox', 'Amount'), '1.299,5');
    await expectKept({ widget, traffic, says: { en: 'Amount', de: 'Betrag', nb: 'Beløp' } });
  });

  it('stays in the search among purchases, which is not made anew', async () => {
    const { widget } = await showHistory([purchases.paid(), purchases.splitTender()], { prepare });
    typeInto(byRole(widget, 'searchbox', 'Search your purchases'), 'Turkart');
    await expectKept({ widget, traffic, says: { en: 'Search your purchases', de: 'Käufe durchsuchen', nb: 'Søk i kjøpene dine' } });
  });

  it('stays in the words for the people of the store, at the end of a way through questions', async () => {
    const { widget } = await looked({ topic: 'payment-declined', diagnosis: diagnoses.cardExpiring(), prepare });
    for (const answer of ['Answer a few questions', 'No', 'Yes', 'It did not help']) await press(widget, answer);
    await until(widget, () => allByRole(widget, 'textbox', /^Your own words/).length === 1);
    typeInto(byRole(widget, 'textbox', /^Your own words/), 'It worked last we');
    await expectKept({ widget, traffic, says: { en: 'Send this to us', de: 'An uns senden', nb: 'Send dette til oss' } });
  });

  it('stays in what is said of a purchase to get money back, and the reason for it', async () => {
    const { widget } = await asking({ purchases: [purchases.paid()], purchase: 'pur_paid', prepare });
    await goWay(widget, 'Something is wrong with it');
    await choose(widget, 'It is not as described');
    const words = 'What is wrong, in your own words';
    await until(widget, () => allByRole(widget, 'textbox', words).length === 1);
    typeInto(byRole(widget, 'textbox', words), 'It is another rec');
    await expectKept({ widget, traffic, says: { en: words, de: 'Was nicht stimmt, in Ihren eigenen Worten', nb: 'Hva som er galt, med dine egne ord' } });
  });

  it('stays in a declaration, whose own words are those of the law of the country', async () => {
    const screen = await placeDeclaration({ kind: 'terminate', country: 'NO', contracts: [contracts.managedElsewhere(), contracts.alreadyTerminated()], prepare });
    await screen.press(/contract|here/i);
    await screen.untilStep(/^Step 1/);
    await screen.choose(/Musikk/);
    await screen.choose(/^As early as possible/);
    typeInto(screen.field('E-mail address'), 'kari.lien@nor');
    typeInto(screen.field('Your name'), 'Kari Li');
    await expectKept({ widget: screen.widget, traffic, says: { en: 'Your name', de: 'Ihr Name', nb: 'Navnet ditt' } });
  });
});
