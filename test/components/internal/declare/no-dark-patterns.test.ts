import { expect } from '@open-wc/testing';
import { contracts, rights } from '../../../../src/testing/index.ts';
import { expectEqualWeight } from '../../../support/equal-weight.ts';
import { showLanguage } from '../../../support/locale.ts';
import { elementsIn } from '../../../support/screen.ts';
import { eventually, place, type Declaring, type Placing } from './declaring.ts';

/** Words with which somebody would be held back, or asked why. */
const holdingBack = /\b(offer|discount|stay|keep|instead|are you sure|sorry|lose|regret|why do|reason|pause|survey)\b/i;

const customer: Placing = { contracts: [contracts.inTime(), contracts.late()], contract: 'pur_paid' };
const running: Placing = { kind: 'terminate', country: 'DE', contracts: [contracts.subscription()], contract: 'sub_active' };

/** Every button and link that can be pressed, by its name. */
const ways = (screen: Declaring): string[] => [...screen.all('button'), ...screen.all('link')].map(({ textContent }) => textContent.trim());

describe('a function of the law', () => {
  beforeEach(() => showLanguage('en'));

  for (const [who, options, open, confirm] of [
    ['a customer withdraws', customer, 'withdraw from contract here', 'confirm withdrawal'],
    ['a customer terminates', running, 'Cancel contracts here', 'Cancel now'],
    ['a guest withdraws', { guest: true }, 'withdraw from contract here', 'confirm withdrawal'],
  ] as const) {
    it(`takes three presses and no more until ${who}, each by the way that lies next`, async () => {
      const screen = await place(options);
      let presses = 0;
      const press = async (name: string, step: RegExp): Promise<void> => {
        presses += 1;
        await screen.press(name);
        await screen.untilStep(step);
      };
      await press(open, /^Step 1 of 2/);
      if ('guest' in options) {
        await screen.type('Which contract?', 'Turkart');
        await screen.type('Your name', 'Ola');
        await screen.type('E-mail address', 'ola@nordlia.example');
      }
      if (options === running) {
        await screen.choose(/^Ordinary/);
        await screen.choose(/^As early/);
      }
      await press('Go on to check it', /^Step 2 of 2/);
      await press(confirm, /is received$/);
      expect(presses).to.equal(3);
      expect(screen.declared).to.have.length(1);
    });
  }

  for (const [kind, options, open] of [
    ['withdrawing', customer, 'withdraw from contract here'],
    ['terminating', running, 'Cancel contracts here'],
  ] as const) {
    it(`gives both answers of the second step one size and one weight, when ${kind}`, async () => {
      const screen = await place(options);
      await screen.fill(open, { kind: 'kind' in options ? options.kind : 'withdraw' });
      const answers = screen.answers();
      expect(answers).to.have.length(2);
      expectEqualWeight(answers[0]!, answers[1]!);
    });

    it(`holds nobody back and asks nobody why, when ${kind}`, async () => {
      const screen = await place(options);
      await eventually(() => ways(screen).length === 1);
      expect(ways(screen)).to.eql([open]);
      await screen.press(open);
      await screen.untilStep(/^Step 1/);
      await eventually(() => screen.all('textbox').length > 0);
      expect(screen.text.replace('You need not say why.', '')).not.to.match(holdingBack);
      expect(ways(screen)).to.eql(['Go on to check it', 'Close the form', 'Use the form that works without script']);
      if (options === running) {
        await screen.choose(/^Ordinary/);
        await screen.choose(/^As early/);
      }
      await screen.press('Go on to check it');
      await screen.untilStep(/^Step 2/);
      expect(screen.text).not.to.match(holdingBack);
      expect(ways(screen).slice(1)).to.eql(['Go back and change it']);
    });
  }

  it('gives them one size also where they stand above each other and one of them takes two lines', async () => {
    const law = rights.norwayInEnglish();
    const functions = law.functions.map((one) => ({ ...one, labels: { ...one.labels, confirm: 'confirm the withdrawal from this contract now' } }));
    const screen = await place({ ...customer, rights: [{ ...law, functions }] });
    screen.part.style.inlineSize = '320px';
    await screen.fill('withdraw from contract here');
    const [confirm, back] = screen.answers();
    expect(confirm!.getBoundingClientRect().bottom).to.be.lessThan(back!.getBoundingClientRect().top);
    expectEqualWeight(confirm!, back!);
  });

  it('has nothing chosen or ticked that the page has not named', async () => {
    for (const options of [{ ...customer, contract: undefined }, { ...running, contract: undefined }, { guest: true }]) {
      const screen = await place(options);
      await eventually(() => screen.all('button').length === 1);
      screen.one('button').click();
      await screen.untilStep(/^Step 1/);
      await eventually(() => screen.all('textbox').length > 0);
      const chosen = [...elementsIn(screen.widget)].filter((element) => element instanceof HTMLInputElement && element.checked);
      expect(chosen).to.eql([]);
    }
  });

  it('is the most prominent thing where it stands, and has no timer, no countdown and no dialog over it', async () => {
    const screen = await place(customer);
    await eventually(() => screen.all('button').length === 1);
    const { fontWeight, backgroundColor } = getComputedStyle(screen.one('button'));
    expect(fontWeight).to.equal('600');
    expect(backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
    expect(screen.one('button').getBoundingClientRect().height).to.be.at.least(44);
    await screen.press('withdraw from contract here');
    await screen.untilStep(/^Step 1/);
    expect(screen.all('dialog')).to.eql([]);
  });

  it('is offered the same for a contract that is late, waived or declared already', async () => {
    for (const contract of [contracts.late(), contracts.waived(), contracts.alreadyDeclared()]) {
      const screen = await place({ contracts: [contract], contract: contract.purchase });
      await screen.fill('withdraw from contract here');
      const [confirm, back] = screen.answers();
      expect(confirm!.ariaDisabled).to.equal('false');
      expectEqualWeight(confirm!, back!);
      await screen.press('confirm withdrawal');
      await screen.untilStep('Your withdrawal is received');
    }
  });
});
