import { expect } from '@open-wc/testing';
import type { BillingErrorEvent } from '../../../src/components/internal/events.ts';
import { diagnoses, findings, outstandingOrders, paymentMethods } from '../../../src/testing/index.ts';
import { allByRole, byRole, textIn } from '../../support/screen.ts';
import { announced, changeElsewhere, eventually, focused, looked, place, press, until, untilStep, untilText } from './trouble.ts';

const topic = 'payment-declined';
const lookings = (backend: { requests: readonly { name?: string | undefined }[] }): number =>
  backend.requests.filter(({ name }) => name === 'getDiagnosis').length;

describe('while the back end is asked', () => {
  it('is shown what is looked at, and then what has come of each', async () => {
    const { widget, backend } = await place();
    const held = backend.hold('getDiagnosis');
    await press(widget, /^My payment was declined/);
    await held.arrived;
    await untilStep(widget, 'We look at what we know.');
    const list = () => widget.shadowRoot!.querySelector('[part=checks]')!;
    expect(list().getAttribute('aria-busy')).to.equal('true');
    const names = [...list().querySelectorAll('li')].map(textIn);
    expect(names).to.include('Unpaid orders');
    await eventually(() => focused(widget) === byRole(widget, 'heading', 'We look at what we know.'));
    backend.diagnosis = diagnoses.cardExpired();
    held.release();
    await untilStep(widget, 'We have found what stops you.');
    expect([...list().querySelectorAll('li')].map(textIn)).to.include('Unpaid orders Fine');
    expect([...list().querySelectorAll('li')]).to.have.length(names.length);
  });

  it('says so where that cannot be done, and both tries again and goes on without', async () => {
    const codes: string[] = [];
    const { widget } = await place({ topic, prepare: (backend) => backend.failNext({ operation: 'getDiagnosis', malformed: true, times: 2 }) });
    widget.addEventListener('billing-error', ({ detail }: BillingErrorEvent) => codes.push(detail.code));
    await untilStep(widget, 'We could not look just now.');
    expect(textIn(byRole(widget, 'alert'))).to.include('Something in the answer could not be read.');
    await press(widget, 'Check again');
    await eventually(() => codes.length === 2);
    await press(widget, 'Answer a few questions');
    await untilStep(widget, /^Question 1/);
    expect(textIn(widget)).to.include('We do not know yet.');
    await press(widget, 'Show');
    await press(widget, 'Check again');
    await untilText(widget, 'Everything we can check is in order.');
    expect(codes[0]).to.equal('contract-mismatch');
  });

  it('lets whoever is signed out answer questions, and says that they are', async () => {
    const { widget } = await place({ topic, prepare: (backend) => (backend.signedOut = true) });
    await untilText(widget, 'You are signed out.');
    await press(widget, 'Answer a few questions');
    await untilStep(widget, /^Question 1/);
  });

  it('does not hold up whoever has gone on to the questions already', async () => {
    const { widget, backend } = await place({ topic, prepare: (backend) => backend.failNext({ operation: 'getDiagnosis', problem: 'not-found' }) });
    await press(widget, 'Answer a few questions');
    await untilStep(widget, /^Question 1/);
    backend.diagnosis = diagnoses.methodMissing();
    changeElsewhere(widget);
    await untilText(widget, 'We have found what stops you.');
    expect(allByRole(widget, 'heading', /^Question 1/)).to.have.length(1);
  });
});

describe('a diagnosis that changes while one reads', () => {
  const options = {
    topic,
    outstanding: [outstandingOrders.plainOrder()],
    paymentMethods: [paymentMethods.primaryVisa()],
    diagnosis: diagnoses.nothingFound({ findings: [findings['unpaid-order'], findings['card-expired'], findings['card-expiring']] }),
  };
  const articles = (widget: Element) => allByRole(widget, 'article').map((article) => textIn(article).slice(0, 20));

  it('moves nothing, says what is solved, and leaves the focus where it is', async () => {
    const { widget, backend } = await looked(options);
    await until(widget, () => allByRole(widget, 'article').length === 3);
    const before = articles(widget);
    const head = byRole(widget, 'button', /^Mastercard/);
    head.focus();
    backend.diagnosis = diagnoses.nothingFound({ findings: [findings['card-expiring'], findings['card-expired']] });
    changeElsewhere(widget);
    await untilText(widget, 'Solved: Film: Under isen waits for no payment any more.');
    expect(articles(widget).slice(1)).to.eql(before.slice(1));
    expect(focused(widget)).to.equal(head);
    expect(announced(widget)).to.include('Solved: ');
  });

  it('keeps a card that somebody has unfolded unfolded, and puts new ones where they weigh', async () => {
    const { widget, backend } = await looked(options);
    await until(widget, () => allByRole(widget, 'article').length === 3);
    await press(widget, /^Visa/);
    backend.diagnosis = diagnoses.nothingFound({
      findings: [findings['method-missing'], findings['unpaid-order'], findings['card-expired'], findings['card-expiring']],
    });
    changeElsewhere(widget);
    await untilStep(widget, 'We have found 3 things that stop you.');
    expect(byRole(widget, 'button', /^Visa/).getAttribute('aria-expanded')).to.equal('true');
    expect(articles(widget)[2]).to.match(/^There is no payment/);
  });

  it('shows what was last known where it cannot be read again', async () => {
    const { widget, backend } = await looked(options);
    backend.failNext({ operation: 'getDiagnosis', network: true, times: 3 });
    changeElsewhere(widget);
    await untilText(widget, 'We could not refresh this just now.');
    expect(allByRole(widget, 'article')).to.have.length(3);
  });

  it('is forgotten when the customer signs out', async () => {
    const { widget, backend } = await looked(options);
    backend.signedOut = true;
    widget.session!.logout();
    await untilText(widget, 'You are signed out.');
    expect(textIn(widget)).not.to.include('Under isen');
  });

  it('is read once for each change, and not over and over', async () => {
    const { widget, backend } = await looked(options);
    const before = lookings(backend);
    changeElsewhere(widget);
    await eventually(() => lookings(backend) === before + 1);
    await widget.updateComplete;
    changeElsewhere(widget);
    await eventually(() => lookings(backend) === before + 2);
  });
});

it('forgets nothing of the way when it is moved in the page', async () => {
  const { widget } = await looked({ topic: 'cannot-buy' });
  await press(widget, 'I see a message');
  await untilStep(widget, /^Question 2/);
  const other = document.createElement('div');
  document.body.append(other);
  other.append(widget);
  await widget.updateComplete;
  expect(allByRole(widget, 'heading', /^Question 2/)).to.have.length(1);
  other.remove();
});

it('fits on a narrow screen at every step, with nothing to scroll sideways', async () => {
  const { widget } = await looked({ topic, diagnosis: diagnoses.several(), outstanding: [outstandingOrders.plainOrder()] });
  widget.style.inlineSize = '320px';
  const root = widget.shadowRoot!.querySelector('.root')!;
  const fits = () => expect(root.scrollWidth).to.be.at.most(320);
  await until(widget, () => allByRole(widget, 'article').length === 5);
  fits();
  await press(widget, 'That is not it');
  await untilStep(widget, /^Question 1/);
  fits();
  await press(widget, 'Hand it over to us');
  await until(widget, () => allByRole(widget, 'textbox').length === 1);
  fits();
  await press(widget, 'Send this to us');
  await untilStep(widget, 'We have got it.');
  fits();
});
