import { expect } from '@open-wc/testing';
import { diagnoses, merchant } from '../../../src/testing/index.ts';
import { allByRole, byRole, textIn } from '../../support/screen.ts';
import { eventually, focused, looked, type Placed, type Placing, press, sentBodies, until, untilStep, untilText } from './trouble.ts';

const topic = 'payment-declined';
const number = '4242 4242 4242 4242';

/** As it stands when somebody has answered two questions and then wants a person. */
const asked = async (options: Partial<Placing> = {}): Promise<Placed> => {
  const placed = await looked({ topic, diagnosis: diagnoses.cardExpiring(), ...options });
  await press(placed.widget, 'Answer a few questions');
  await press(placed.widget, 'No');
  await press(placed.widget, 'Yes');
  await press(placed.widget, 'It did not help');
  await until(placed.widget, () => allByRole(placed.widget, 'button', 'Send this to us').length === 1);
  return placed;
};

const field = (widget: Element): HTMLTextAreaElement => byRole(widget, 'textbox', /^Your own words/) as HTMLTextAreaElement;

const type = (widget: Element, text: string, inputType = 'insertText'): void => {
  field(widget).value = text;
  field(widget).dispatchEvent(new InputEvent('input', { bubbles: true, inputType }));
};

const leave = (widget: Element): void => void field(widget).dispatchEvent(new Event('change', { bubbles: true }));

describe('the hand-over', () => {
  it('shows everything that will be passed on before it is sent', async () => {
    const { widget, backend } = await asked();
    const list = widget.shadowRoot!.querySelector('dl')!;
    expect([...list.children].map(textIn)).to.eql([
      'What does not work My payment was declined',
      'What we have found Visa •••• 5556 expires in December 2026.',
      'Did your bank ask you to approve the payment? No',
      'Does the card work in other shops? Yes',
      'Enter the details of the card again It did not help',
    ]);
    expect(sentBodies(backend)).to.eql([]);
  });

  it('sends that, the way through the flow and the message, and nothing else', async () => {
    const { widget, backend } = await asked();
    type(widget, '  It worked last week.  ');
    await press(widget, 'Send this to us');
    await untilStep(widget, 'We have got it.');
    expect(sentBodies(backend)).to.eql([
      {
        topic,
        flowVersion: 3,
        path: [
          { node: 'asked', answer: 'no' },
          { node: 'elsewhere', answer: 'yes' },
          { node: 'details' },
          { node: 'person' },
        ],
        findings: ['card-expiring'],
        message: 'It worked last week.',
        locale: 'en',
      },
    ]);
    expect(backend.handOvers).to.have.length(1);
  });

  it('then gives the reference, how to reach us, and what happens next', async () => {
    const { widget } = await asked();
    const references: string[] = [];
    widget.addEventListener('billing-handed-over', ({ detail }) => references.push(detail.reference));
    await press(widget, 'Send this to us');
    await untilStep(widget, 'We have got it.');
    await eventually(() => focused(widget) === byRole(widget, 'heading', 'We have got it.'));
    const reference = widget.shadowRoot!.querySelector('[part=reference]')!;
    expect(references).to.eql([textIn(reference)]);
    expect(reference.getAttribute('dir')).to.equal('ltr');
    expect(textIn(widget)).to.include('What happens next');
    const known = merchant();
    expect(allByRole(widget, 'link').map((link) => (link as HTMLAnchorElement).getAttribute('href'))).to.eql([
      known.supportUrl,
      `mailto:${known.supportEmail}`,
      `tel:${known.supportPhone!.replaceAll(' ', '')}`,
    ]);
    await press(widget, 'Something else does not work');
    await until(widget, () => allByRole(widget, 'button', /^I cannot buy/).length === 1);
  });

  it('copies the reference, and selects it where the page may not copy', async () => {
    const { widget } = await asked();
    await press(widget, 'Send this to us');
    await untilStep(widget, 'We have got it.');
    let copied = '';
    const place = (writeText: (text: string) => Promise<void>) =>
      Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    try {
      place(async (text) => void (copied = text));
      await press(widget, 'Copy');
      await untilText(widget, 'Copied.');
      expect(copied).to.equal(textIn(widget.shadowRoot!.querySelector('[part=reference]')!));
      place(() => Promise.reject(new Error('not allowed')));
      await press(widget, 'Copy');
      await untilText(widget, 'This page may not copy by itself.');
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('is sent once, however often one presses', async () => {
    const { widget, backend } = await asked();
    const held = backend.hold('createHandOver');
    const button = byRole(widget, 'button', 'Send this to us');
    button.click();
    button.click();
    await held.arrived;
    button.click();
    held.release();
    await untilStep(widget, 'We have got it.');
    expect(sentBodies(backend)).to.have.length(1);
  });

  it('is done once where the answer is lost on its way and one sends it again', async () => {
    const { widget, backend } = await asked();
    for (let attempt = 0; attempt < 3; attempt++) backend.loseNextAnswer('createHandOver');
    await press(widget, 'Send this to us');
    await untilText(widget, 'What you wrote is still here.');
    await press(widget, 'Send this to us');
    await untilStep(widget, 'We have got it.');
    expect(sentBodies(backend).length).to.be.greaterThan(1);
    expect(backend.handOvers).to.have.length(1);
  });

  const failures = [
    ['without a network', { network: true, times: 9 }, 'There is no connection.'],
    ['when the service is down', { problem: 'internal-error', times: 9 }, 'The service is not available just now.'],
    ['when the page may not send it', { problem: 'scope-missing' }, 'This cannot be done from this page.'],
    ['when one is signed out', { problem: 'session-expired', times: 9 }, 'You are signed out.'],
  ] as const;
  for (const [when, failure, sentence] of failures) {
    it(`keeps the message ${when}, says so, and names other ways to reach us`, async () => {
      const { widget, backend } = await asked();
      backend.failNext({ operation: 'createHandOver', ...failure });
      type(widget, 'Please help.');
      await press(widget, 'Send this to us');
      await untilText(widget, sentence);
      expect(textIn(byRole(widget, 'alert'))).to.include('What you wrote is still here.');
      expect(field(widget).value).to.equal('Please help.');
      expect(allByRole(widget, 'link', 'Customer service')).to.have.length(1);
      expect(allByRole(widget, 'heading', 'We have got it.')).to.have.length(0);
    });
  }

  it('keeps the message while one goes back and comes again', async () => {
    const { widget } = await asked();
    type(widget, 'Please help.');
    await press(widget, 'Back');
    await untilStep(widget, /^Try this/);
    await press(widget, 'It did not help');
    await until(widget, () => allByRole(widget, 'textbox').length === 1);
    expect(field(widget).value).to.equal('Please help.');
  });

  it('belongs to the customer who wrote it', async () => {
    const { widget } = await asked();
    type(widget, 'Please help.');
    widget.session!.logout();
    await until(widget, () => allByRole(widget, 'textbox').length === 0);
    expect(textIn(widget)).not.to.include('5556');
  });

  it('says so where a message is too long, and keeps it', async () => {
    const { widget, backend } = await asked();
    type(widget, 'x'.repeat(2001));
    await press(widget, 'Send this to us');
    await untilText(widget, 'That is too long.');
    expect(field(widget).value).to.have.length(2001);
    expect(sentBodies(backend)).to.eql([]);
  });
});

describe('a card number in the message', () => {
  const inputs = [
    ['pasted', (widget: Element) => type(widget, `My card ${number}, from 12.11.2026`, 'insertFromPaste')],
    ['typed, and left', (widget: Element) => (type(widget, `My card ${number}, from 12.11.2026`), leave(widget))],
    ['typed, and sent at once', (widget: Element) => type(widget, `My card ${number}, from 12.11.2026`)],
    ['filled in without a word to the page', (widget: Element) => void (field(widget).value = `My card ${number}, from 12.11.2026`)],
  ] as const;
  for (const [how, write] of inputs) {
    it(`is hidden and said so, ${how}, and never leaves the page`, async () => {
      const { widget, backend } = await asked();
      write(widget);
      await press(widget, 'Send this to us');
      await untilStep(widget, 'We have got it.');
      const everything = JSON.stringify(backend.requests.map(({ path, query, body }) => [path, query, body]));
      expect(everything).not.to.match(/4242[^"]?4242/);
      expect(sentBodies(backend)[0]).to.deep.include({ message: 'My card •••• 4242, from 12.11.2026' });
    });
  }

  it('is told to whoever has written it', async () => {
    const { widget } = await asked();
    type(widget, number, 'insertFromPaste');
    await untilText(widget, 'There was a card number in it. We have hidden it, all but the last four digits.');
    expect(field(widget).value).to.equal('•••• 4242');
  });
});
