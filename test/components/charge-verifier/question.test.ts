import { expect } from '@open-wc/testing';
import { chargeChecks, merchant } from '../../../src/testing/index.ts';
import { allByRole, byRole, textIn } from '../../support/screen.ts';
import { ask, asked, field, leave, place, type, until, untilText } from './verifier.ts';
import { eventually } from '../../support/until.ts';

/** Points at something; a page in the background is told of no focus. */
const turnTo = (element: HTMLElement): void =>
  void element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));

describe('the question about a charge', () => {
  const chargeCheck = chargeChecks.exact();

  it('begins with its heading, two ways to answer, and then how charges are named', async () => {
    const { widget } = await place();
    expect(byRole(widget, 'heading', 'Check a charge').tagName).to.equal('H2');
    expect(allByRole(widget, 'radio').map((radio) => textIn(radio.parentElement!))).to.eql(['A line to paste', 'An amount and a day']);
    turnTo(byRole(widget, 'textbox', 'The line on your statement'));
    await untilText(widget, 'Charges from Nordlia appear on statements as NORDLIA.NO and NORDLIA*.');
    expect(textIn(widget)).to.include('We never need your card number.');
  });

  it('says nothing of names on statements where the shop gives none', async () => {
    const { widget, backend } = await place({ merchant: merchant({ statementDescriptors: [] }) });
    turnTo(byRole(widget, 'textbox', 'The line on your statement'));
    await eventually(() => backend.requests.some(({ name }) => name === 'getMerchant'));
    expect(textIn(widget)).not.to.include('stand on statements');
  });

  it('sends the line as it was pasted, and says how numbers are written here', async () => {
    const { widget, backend } = await place({ chargeCheck });
    type(byRole(widget, 'textbox', 'The line on your statement'), '  12.11 NORDLIA.NO 119,00  ');
    ask(widget);
    await untilText(widget, 'This is a purchase you made.');
    expect(asked(backend)).to.eql([{ line: '12.11 NORDLIA.NO 119,00', locale: 'en-GB' }]);
  });

  it('sends amount, day, currency and the last four digits as they were typed', async () => {
    const { widget, backend } = await place({ chargeCheck });
    byRole(widget, 'radio', 'An amount and a day').click();
    await until(widget, () => allByRole(widget, 'textbox', 'Amount').length === 1);
    type(byRole(widget, 'textbox', 'Amount'), 'kr 1.299,50-');
    type(field(widget, 'on'), '2026-11-12');
    byRole(widget, 'button', 'Currency and card (optional)').click();
    await until(widget, () => allByRole(widget, 'textbox', /^Last four/).length === 1);
    field(widget, 'currency').value = 'EUR';
    type(field(widget, 'lastFour'), '4242');
    ask(widget);
    await untilText(widget, 'This is a purchase you made.');
    expect(asked(backend)).to.eql([
      { amount: 'kr 1.299,50-', on: '2026-11-12', currency: 'EUR', lastFour: '4242', locale: 'en-GB' },
    ]);
  });

  it('says what is missing, and goes there', async () => {
    const { widget, backend } = await place({ chargeCheck });
    ask(widget);
    await untilText(widget, 'Paste the line as your bank shows it.');
    await eventually(() => widget.shadowRoot!.activeElement === field(widget, 'line'));
    byRole(widget, 'radio', 'An amount and a day').click();
    await until(widget, () => field(widget, 'amount') !== null);
    type(field(widget, 'amount'), 'a lot');
    field(widget, 'lastFour').value = '42';
    ask(widget);
    await untilText(widget, 'Enter the amount as your bank shows it.');
    await untilText(widget, 'Enter the last four digits.');
    await eventually(() => widget.shadowRoot!.activeElement === field(widget, 'amount'));
    expect(asked(backend)).to.have.length(0);
  });

  it('takes no more than one line', async () => {
    const { widget } = await place();
    type(field(widget, 'line'), 'NORDLIA.NO 119,00\n'.repeat(20));
    ask(widget);
    await untilText(widget, 'That is more than one line.');
  });

  it('is asked once, however often one presses, and keeps the focus meanwhile', async () => {
    const { widget, backend } = await place({ chargeCheck, line: 'NORDLIA.NO 119,00' });
    const held = backend.hold('checkCharge');
    const button = byRole(widget, 'button', 'Find out what it is');
    button.focus();
    button.click();
    button.click();
    await held.arrived;
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(widget.shadowRoot!.activeElement).to.equal(button);
    held.release();
    await untilText(widget, 'This is a purchase you made.');
    expect(asked(backend)).to.have.length(1);
  });

  it('is filled in by its attributes, without being asked', async () => {
    const { widget, backend } = await place({ chargeCheck, amount: '119.00', currency: 'NOK', on: '2026-11-12' });
    expect(['amount', 'on', 'currency'].map((name) => field(widget, name).value)).to.eql(['119.00', '2026-11-12', 'NOK']);
    expect(asked(backend)).to.have.length(0);
    ask(widget);
    await untilText(widget, 'This is a purchase you made.');
    widget.line = 'NORDLIA.NO OSLO 79,00';
    await until(widget, () => field(widget, 'line') !== null);
    expect(field(widget, 'line').value).to.equal('NORDLIA.NO OSLO 79,00');
    expect(asked(backend)).to.have.length(1);
  });

  it('can be hit with a finger, and never scrolls sideways', async () => {
    const { widget } = await place({ amount: '119', currency: 'NOK' });
    widget.style.inlineSize = '320px';
    for (const element of widget.shadowRoot!.querySelectorAll('.control, .way, summary')) {
      expect(element.getBoundingClientRect().height, element.outerHTML).to.be.at.least(44);
    }
    expect(widget.shadowRoot!.querySelector('.root')!.scrollWidth).to.be.at.most(320);
  });

  it('judges a field again when it is left', async () => {
    const { widget } = await place();
    ask(widget);
    await untilText(widget, 'Paste the line as your bank shows it.');
    type(field(widget, 'line'), 'NORDLIA');
    await until(widget, () => !textIn(widget).includes('Paste the line as'));
    type(field(widget, 'line'), ' ');
    leave(field(widget, 'line'));
    await untilText(widget, 'Paste the line as your bank shows it.');
  });
});
