import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { chargeChecks as samples } from '../../../src/testing/index.ts';
import { allByRole, byRole, nameOf, textIn } from '../../support/screen.ts';
import { answered, field, place, until, untilText } from './verifier.ts';
import { eventually } from '../../support/until.ts';

/** Lays another clipboard over that of the page, for one test. */
const withClipboard = async (writeText: (text: string) => Promise<void>, work: () => Promise<void>): Promise<void> => {
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  try {
    await work();
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
};

describe('an answer for the bank', () => {
  it('is copied as plain text, with the sum, the order and whom to ask', async () => {
    const { widget } = await answered({ chargeCheck: samples.bundle() });
    await until(widget, () => allByRole(widget, 'link', 'Open in purchase history').length === 3);
    let copied = '';
    await withClipboard(
      async (text) => void (copied = text),
      async () => {
        byRole(widget, 'button', 'Copy for the bank').click();
        await untilText(widget, 'Copied.');
      },
    );
    const orders = samples.bundle().explanations[0]!.purchases.map(({ orderNumber }) => orderNumber);
    expect(copied.split('\n')).to.eql([
      'What Nordlia knows of a charge, on 24 November 2026',
      '',
      'NOK 119 on 20 November 2026 · NORDLIA.NO OSLO',
      'These are 3 of your purchases in one charge. This is certain.',
      '',
      'Album: Vinterviser, 20 November 2026: NOK 79',
      'Nordlia Lagring, 50 GB, 20 November 2026: NOK 25',
      'Sang: Myrull, 20 November 2026: NOK 15',
      'NOK 79 + NOK 25 + NOK 15 = NOK 119',
      `Order numbers: ${orders[0]}, ${orders[1]} and ${orders[2]}`,
      '',
      'Contact: hjelp@nordlia.example · +47 21 00 00 00',
    ]);
  });

  it('stands there to be selected where the browser does not let it be copied', async () => {
    const { widget } = await answered({ chargeCheck: samples.noMatch() });
    await withClipboard(
      () => Promise.reject(new DOMException('', 'NotAllowedError')),
      async () => {
        byRole(widget, 'button', 'Copy for the bank').click();
        await untilText(widget, 'The browser does not let us copy.');
      },
    );
    const text = allByRole(widget, 'textbox').find((box): box is HTMLTextAreaElement => box instanceof HTMLTextAreaElement)!;
    expect(nameOf(text)).to.equal('The browser does not let us copy. Copy this text yourself:');
    expect(text.value).to.include("We don't know this charge.");
    expect(text.value.slice(text.selectionStart, text.selectionEnd)).to.equal(text.value);
    expect(widget.shadowRoot!.activeElement).to.equal(text);
  });

  it('names nothing that is private', async () => {
    const { widget } = await answered({ chargeCheck: samples.otherAccount() });
    let copied = '';
    await withClipboard(
      async (text) => void (copied = text),
      async () => {
        byRole(widget, 'button', 'Copy for the bank').click();
        await untilText(widget, 'Copied.');
      },
    );
    expect(copied).to.include('This was bought on another account. This is likely.');
    expect(copied).to.include('A purchase, 12 November 2026: NOK 119');
    expect(copied).not.to.include('Order number');
  });
});

describe('an answer on paper', () => {
  it('stands there alone', async () => {
    const { widget } = await answered({ chargeCheck: samples.hold() });
    const printed = new Promise<HTMLIFrameElement>((done) => {
      // Before the part hears that its frame is there: no test may open the browser's own dialog.
      widget.shadowRoot!.addEventListener(
        'load',
        ({ target }) => {
          if (target instanceof HTMLIFrameElement) target.contentWindow!.print = () => done(target);
        },
        { capture: true },
      );
    });
    byRole(widget, 'button', 'Print').click();
    const text = (await printed).contentDocument!.body.innerText;
    expect(text).to.match(/^What .*is known of a charge|^What Nordlia knows of a charge/);
    expect(text).to.include('This is not a charge, but a hold. This is certain.');
    expect(text).to.include('It vanishes by itself on 29 November 2026 at the latest.');
    expect(text).not.to.include('Check another charge');
  });
});

describe('the keyboard', () => {
  it('walks through the question and asks with Enter', async () => {
    const { widget } = await place({ chargeCheck: samples.exact() });
    const focused = () => widget.shadowRoot!.activeElement;
    allByRole(widget, 'radio')[0]!.focus();
    await sendKeys({ press: 'ArrowRight' });
    await eventually(() => field(widget, 'amount') !== null);
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(field(widget, 'amount'));
    await sendKeys({ type: '119,00' });
    await sendKeys({ press: 'Enter' });
    await untilText(widget, 'This is a purchase you made.');
    await eventually(() => focused()?.tagName === 'H3');
    expect(textIn(focused()!)).to.equal('This is a purchase you made.');
  });
});
