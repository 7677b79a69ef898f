import { expect } from '@open-wc/testing';
import type { BillingNavigateEvent } from '../../../../src/components/internal/events.ts';
import type { BillingRefundChangedEvent } from '../../../../src/components/refund-request/events.ts';
import { merchant, paymentMethods, refundRequests as samples } from '../../../../src/testing/index.ts';
import { allByRole, textIn } from '../../../support/screen.ts';
import { eventually } from '../../../support/until.ts';
import { type FollowScreen, pdf, showAlone } from './following.ts';

const changed = ({ events }: FollowScreen) =>
  events.filter((event): event is BillingRefundChangedEvent => event.type === 'billing-refund-changed').map(({ detail }) => detail.change);

const led = ({ events }: FollowScreen) =>
  events.filter((event): event is BillingNavigateEvent => event.type === 'billing-navigate').map(({ detail }) => detail);

const sent = (screen: FollowScreen) => screen.calls('changeRefundRequest').map(({ body }) => (body as { change: unknown }).change);

describe('an appeal', () => {
  it('is made once, with more to be known and files, and it is said until when', async () => {
    const screen = await showAlone(samples.declined());
    expect(screen.text).to.include('You can appeal once, until 6 December: tell us what we have not seen, and we look at it again.');
    await screen.press('Appeal the decision');
    const field = await screen.finds('textbox', 'What should we know?');
    await eventually(() => screen.focused === field, 'the field has the focus');
    await screen.choose(pdf());
    await eventually(() => screen.calls('addEvidence').length === 1 && !screen.text.includes('Being sent'), 'the file is sent');
    await screen.type('What should we know?', 'Feilen er der også etter en ny installasjon.');
    await screen.press('Send the appeal');
    await screen.sees('Your appeal has been sent. We are looking at it once more.');
    expect(changed(screen)).to.deep.equal(['appeal']);
    expect(sent(screen)).to.have.nested.property('[0].evidence.length', 1);
    expect(screen.has('button', 'Appeal the decision')).to.equal(false);
  });

  it('that is left keeps what was written for another time', async () => {
    const screen = await showAlone(samples.declined());
    await screen.press('Appeal the decision');
    await screen.type('What should we know?', 'Halvveis');
    await screen.press('Cancel');
    const button = await screen.finds('button', 'Appeal the decision');
    await eventually(() => screen.focused === button, 'the button has the focus again');
    await screen.press('Appeal the decision');
    expect(((await screen.finds('textbox', 'What should we know?')) as HTMLTextAreaElement).value).to.equal('Halvveis');
  });

  it('is made where a part was granted and is there, about the rest', async () => {
    const screen = await showAlone(samples.partlyArrived());
    expect(screen.text).to.include('We give NOK 59.50 of the NOK 119 back that you asked for.');
    expect(screen.text).to.include('You can appeal once, until 17 December: tell us what we have not seen, and we look at it again.');
    await screen.press('Appeal the decision');
    await screen.type('What should we know?', 'Kartet virket bare den første dagen.');
    await screen.press('Send the appeal');
    await screen.sees('Your appeal has been sent. We are looking at it once more.');
    expect(changed(screen)).to.deep.equal(['appeal']);
    expect(screen.text).to.match(/Arrived on 17 November\. NOK 59\.50/);
    expect(screen.has('button', /Take the request back/)).to.equal(false);
  });

  it('about the rest has a last word, in the store’s own words', async () => {
    const { has, text } = await showAlone(samples.partlyFinal()).then((screen) => ({ has: screen.has('button', /Appeal/), text: screen.text }));
    expect(has).to.equal(false);
    expect(text).to.include('We have looked at it a second time, after your appeal. This decision is final.');
    expect(text).to.include('Vi ser i loggen at det ble åpnet elleve dager.');
  });

  it('is not offered where it was made already, or where its time is over', async () => {
    const again = await showAlone(samples.declinedFinal());
    expect(again.text).to.include('We have looked at it a second time, after your appeal. This decision is final.');
    expect(again.has('button', /Appeal/)).to.equal(false);
    const late = await showAlone(samples.appealWindowClosed());
    expect(late.text).to.include('You could appeal until 17 November.');
    expect(late.has('button', /Appeal/)).to.equal(false);
  });
});

describe('files', () => {
  it('are listed by name and size', async () => {
    const { text } = await showAlone(samples.underReview());
    expect(text).to.match(/Files you sent skjermbilde\.png 180 kB/);
  });

  it('can be sent later', async () => {
    const screen = await showAlone(samples.underReview());
    await screen.press('Send more files');
    await screen.press('Send the files');
    await screen.sees('Choose a file first.');
    await screen.choose(pdf('mer.pdf'));
    await eventually(() => screen.calls('addEvidence').length === 1 && !screen.text.includes('Being sent'), 'the file is sent');
    await screen.seesNo('Choose a file first.');
    await screen.press('Send the files');
    await screen.sees('Your files have been sent.');
    expect(changed(screen)).to.deep.equal(['add-evidence']);
    expect(screen.text).to.match(/mer\.pdf 1 kB/);
  });

  it('are no more than the request can hold', async () => {
    const { text, widget } = await showAlone(samples.manyFiles());
    expect(text).to.include('No more files can be sent for this request.');
    expect(allByRole(widget, 'button', /Send (more )?files/)).to.deep.equal([]);
  });

  it('that the server will not hold are said to be too many', async () => {
    const screen = await showAlone(samples.underReview());
    await screen.press('Send more files');
    await screen.choose(pdf('1.pdf'), pdf('2.pdf'));
    await eventually(() => screen.calls('addEvidence').length === 2 && !screen.text.includes('Being sent'), 'the files are sent');
    screen.backend.failNext({ operation: 'changeRefundRequest', problem: 'action-not-allowed', reason: 'too-many-files' });
    await screen.press('Send the files');
    await screen.sees('These are more files than the request can hold. Nothing has been sent.');
    expect(screen.text).to.match(/1\.pdf.*2\.pdf/);
  });
});

describe('taking a request back', () => {
  it('asks first, with what it means before two answers of one size', async () => {
    const screen = await showAlone(samples.underReview());
    await screen.press('Take the request back');
    await screen.finds('heading', 'Take your request back?');
    expect(screen.text).to.include('We stop looking at it, and you get no money back by it.');
    const [take, keep] = [screen.get('button', 'Take it back'), screen.get('button', 'Leave it with us')];
    const looks = (button: HTMLElement) => {
      const { fontWeight, fontSize, backgroundColor, color, borderColor } = getComputedStyle(button);
      const { width, height } = button.getBoundingClientRect();
      return { fontWeight, fontSize, backgroundColor, color, borderColor, width, height };
    };
    expect(looks(take)).to.deep.equal(looks(keep));
    expect(sent(screen)).to.deep.equal([]);
    take.click();
    await screen.sees('You have taken your request back. Nothing more happens.');
    expect(sent(screen)).to.deep.equal([{ kind: 'take-back' }]);
    expect(changed(screen)).to.deep.equal(['take-back']);
  });

  it('can be thought better of', async () => {
    const screen = await showAlone(samples.received());
    await screen.press('Take the request back');
    await screen.press('Leave it with us');
    const button = await screen.finds('button', 'Take the request back');
    await eventually(() => screen.focused === button, 'the button has the focus again');
    expect(sent(screen)).to.deep.equal([]);
  });

  it('says what went wrong', async () => {
    const screen = await showAlone(samples.received());
    screen.backend.failNext({ operation: 'changeRefundRequest', status: 500 });
    await screen.press('Take the request back');
    await screen.press('Take it back');
    await screen.sees('We do not know whether it was done. Trying again is safe');
    await screen.press('Take it back');
    await screen.sees('You have taken your request back.');
  });

  it('is overtaken by a decision, and says so', async () => {
    const screen = await showAlone(samples.received());
    await screen.press('Take the request back');
    await screen.finds('heading', 'Take your request back?');
    screen.backend.moveRefund('req_received', 'approved');
    await screen.press('Take it back');
    await screen.sees('Your request has moved on since you opened it.');
    expect(screen.text).to.include('It cannot be taken back any more: we have approved it.');
    expect(screen.has('heading', 'Take your request back?')).to.equal(false);
  });
});

describe('money that came back', () => {
  const methods = [paymentMethods.primaryVisa(), paymentMethods.vipps(), paymentMethods.expired()];

  it('is sent to one of the customer’s methods; nothing is chosen for them, and it is said what the choice means', async () => {
    const screen = await showAlone(samples.returnFailed(), { paymentMethods: methods });
    await screen.finds('radio', 'Vipps');
    const radios = allByRole(screen.widget, 'radio') as HTMLInputElement[];
    expect(radios.map((radio) => radio.checked)).to.deep.equal([false, false, false]);
    await screen.press('Send NOK 119 there');
    await screen.sees('Choose one first.');
    await eventually(() => screen.focused === radios[0], 'the choice has the focus');
    screen.get('radio', 'Vipps').click();
    await screen.sees('NOK 119 is sent to Vipps. How soon it is there depends on the bank; you can follow it here.');
    await screen.press('Send NOK 119 there');
    await screen.sees('Your choice has been saved. NOK 119 is on its way to Vipps.');
    expect(sent(screen)).to.deep.equal([{ kind: 'choose-destination', to: { method: paymentMethods.vipps().id } }]);
    expect(changed(screen)).to.deep.equal(['choose-destination']);
  });

  it('can go to the store balance', async () => {
    const screen = await showAlone(samples.returnFailed(), { paymentMethods: methods });
    (await screen.finds('radio', 'Store balance')).click();
    await screen.sees('NOK 119 is added to your store balance. You can use it for what you buy here; it is not paid out.');
    await screen.press('Send NOK 119 there');
    await screen.sees('Your choice has been saved.');
    expect(sent(screen)).to.deep.equal([{ kind: 'choose-destination', to: { balance: true } }]);
  });

  it('can go there also when the methods cannot be read', async () => {
    const screen = await showAlone(samples.returnFailed(), {
      prepare: (backend) => backend.failNext({ operation: 'listPaymentMethods', problem: 'scope-missing' }),
    });
    await screen.sees('This cannot be done from this page.');
    expect(screen.has('radio', 'Store balance')).to.equal(true);
  });

  it('says which account it came back from, and leads to a new one', async () => {
    const closed = paymentMethods.primaryVisa({ id: 'pm_closed', label: 'Mastercard •••• 0004', lastFour: '0004' });
    const screen = await showAlone(samples.returnFailed(), { paymentMethods: [closed] });
    await screen.finds('radio', 'Mastercard •••• 0004 The money came back from here');
    await screen.press('Add a payment method');
    expect(led(screen)).to.deep.equal([{ url: merchant().paymentMethodsUrl, purpose: 'update-payment' }]);
  });

  it('stays where it is when the choice could not be sent', async () => {
    const screen = await showAlone(samples.returnFailed(), { paymentMethods: methods });
    (await screen.finds('radio', 'Vipps')).click();
    screen.backend.failNext({ operation: 'changeRefundRequest', status: 500 });
    await screen.press('Send NOK 119 there');
    await screen.sees('We do not know whether it was done.');
    expect((screen.get('radio', 'Vipps') as HTMLInputElement).checked).to.equal(true);
    await screen.press('Send NOK 119 there');
    await screen.sees('Your choice has been saved.');
  });

  it('is sent on from the list, where the button leads to the choice', async () => {
    const screen = await showAlone(samples.returnFailed(), { paymentMethods: methods });
    screen.widget.request = undefined;
    await screen.press('Choose where it goes');
    await eventually(() => textIn(screen.focused!) === 'Where is NOK 119 to go?', 'the question has the focus');
  });
});

describe('documents and links', () => {
  const click = HTMLAnchorElement.prototype.click;
  afterEach(() => (HTMLAnchorElement.prototype.click = click));

  it('the acknowledgement is downloaded as PDF or as a web page', async () => {
    const screen = await showAlone(samples.sent());
    await screen.press('Acknowledgement (PDF)');
    await eventually(() => led(screen).length === 1, 'it is downloaded');
    await screen.press('Acknowledgement (web page)');
    await eventually(() => led(screen).length === 2, 'it is downloaded');
    expect(led(screen).map(({ purpose }) => purpose)).to.deep.equal(['download', 'download']);
    expect(screen.calls('createDocumentLink').map(({ body }) => body)).to.deep.equal([
      { kind: 'acknowledgement', of: 'req_sent', format: 'pdf' },
      { kind: 'acknowledgement', of: 'req_sent', format: 'html' },
    ]);
  });

  it('a document that cannot be had says why', async () => {
    const screen = await showAlone(samples.sent());
    screen.backend.failNext({ operation: 'createDocumentLink', problem: 'not-found' });
    await screen.press('Acknowledgement (PDF)');
    await screen.sees('We could not find this. It may have been removed.');
  });

  it('the subscription goes on unless it is cancelled, and there is a way to it', async () => {
    const screen = await showAlone(samples.subscriptionContinues());
    expect(screen.text).to.include('Nordlia Musikk, Individuell goes on and renews as before, unless you cancel it.');
    await screen.press('Manage subscription');
    expect(led(screen)).to.deep.equal([
      { url: undefined, purpose: 'manage-subscription', context: { subscription: 'sub_active', purchase: 'pur_renewal' } },
    ]);
  });
});
