import { expect } from '@open-wc/testing';
import fc from '../../support/fast-check.ts';
import { chargeChecks as samples } from '../../../src/testing/index.ts';
import { emptyQuestion, requestOf, tidy } from '../../../src/components/charge-verifier/question-values.ts';
import { allByRole, byRole, textIn } from '../../support/screen.ts';
import { answered, ask, field, leave, place, type, untilText } from './verifier.ts';
import { eventually } from '../../support/until.ts';

const card = '4242 4242 4242 4242';
const line = `12.11 VISA ${card} NORDLIA.NO 119,00`;

/** Whether the digits of the card stand anywhere in it. */
const hasCard = (text: string): boolean => text.replaceAll(/[^\d]/g, '').includes(card.replaceAll(' ', ''));

describe("a card's number", () => {
  it('is hidden as soon as it is pasted, and stands in no request, event or text', async () => {
    const { widget, backend } = await place({ chargeCheck: ({ line }) => samples.exact({ understood: { line, kind: 'charge' } }) });
    const events: string[] = [];
    for (const name of ['billing-charge-checked', 'billing-error', 'billing-navigate'] as const) {
      widget.addEventListener(name, (event) => events.push(JSON.stringify((event as unknown as { detail: unknown }).detail)));
    }
    type(field(widget, 'line'), line, 'insertFromPaste');
    await eventually(() => field(widget, 'line').value.includes('•••• 4242'));
    expect(hasCard(field(widget, 'line').value)).to.equal(false);
    ask(widget);
    await untilText(widget, 'This is a purchase you made.');
    expect(textIn(widget)).to.include('•••• 4242');
    for (const text of [textIn(widget), ...events, JSON.stringify(backend.requests)]) expect(hasCard(text)).to.equal(false);
    expect(events).to.have.length(1);
  });

  it('is hidden when it was typed, before anything is sent', async () => {
    const { widget, backend } = await place({ chargeCheck: samples.exact() });
    type(field(widget, 'line'), line);
    ask(widget);
    await untilText(widget, 'This is a purchase you made.');
    expect(hasCard(JSON.stringify(backend.requests))).to.equal(false);
  });

  it('is hidden where a back end would repeat it', async () => {
    const understood = { line, statementText: `VISA ${card}`, kind: 'charge' as const };
    const { widget } = await answered({ chargeCheck: samples.noMatch({ understood }) });
    expect(hasCard(textIn(widget))).to.equal(false);
  });

  it('is cut to its last four digits where those are asked for', async () => {
    const { widget } = await place({ amount: '119' });
    byRole(widget, 'button', 'Currency and card (optional)').click();
    type(field(widget, 'lastFour'), card, 'insertFromPaste');
    await eventually(() => field(widget, 'lastFour').value === '4242');
    type(field(widget, 'lastFour'), '5555 5555 5555 4444');
    leave(field(widget, 'lastFour'));
    await eventually(() => field(widget, 'lastFour').value === '4444');
  });

  it('is never kept, wherever in a text it stands and however it is spaced', () => {
    const word = fc.string({ maxLength: 20 }).map((text) => text.replaceAll(/[\d .\u00a0\u202f-]/g, 'x'));
    fc.assert(
      fc.property(word, word, fc.constantFrom('', ' ', '-', '.', '\u00a0'), (before, after, space) => {
        const pasted = `${before}:${card.replaceAll(' ', space)}:${after}`;
        const values = { ...emptyQuestion, line: tidy('line', pasted), amount: tidy('amount', pasted), lastFour: tidy('lastFour', pasted) };
        expect(hasCard(JSON.stringify(requestOf({ ...values, way: 'line' }, new Set())))).to.equal(false);
        expect(hasCard(JSON.stringify(requestOf({ ...values, way: 'amount' }, new Set())))).to.equal(false);
      }),
    );
  });
});

describe('what is private of others', () => {
  it('is not named', async () => {
    const { widget } = await answered({ chargeCheck: samples.family() });
    expect(textIn(widget)).to.include('What it was is private.');
    expect(allByRole(widget, 'link').map(textIn)).not.to.include('Open in purchase history');
    expect(allByRole(widget, 'button').map(textIn)).not.to.include('Open in purchase history');
    const { widget: organiser } = await answered({ chargeCheck: samples.familyOrganiser() });
    expect(textIn(organiser)).to.include('in your family bought this.');
    expect(textIn(organiser)).to.include('You pay for what your family buys.');
  });
});

describe('hostile texts', () => {
  it('are shown as the text they are, and turn nothing around', async () => {
    const check = samples.exact();
    const [best] = check.explanations;
    const name = '<img src=x onerror=alert(1)>\u202Egpj.exe';
    const explanations = [{ ...best!, working: [{ ...best!.working[0]!, label: name }], purchases: [{ ...best!.purchases[0]!, title: name }] }];
    const { widget } = await answered({ chargeCheck: samples.exact({ explanations, understood: { statementText: name, kind: 'charge' } }) });
    expect(textIn(widget)).to.include('<img src=x onerror=alert(1)>gpj.exe');
    expect(textIn(widget)).not.to.match(/[\u202A-\u202E]/);
    expect(widget.shadowRoot!.querySelectorAll('img, script')).to.have.length(0);
    widget.style.inlineSize = '320px';
    expect(widget.shadowRoot!.querySelector('.root')!.scrollWidth).to.be.at.most(320);
  });
});
