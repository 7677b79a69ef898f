import { expect } from '@open-wc/testing';
import { purchases, subscriptions } from '../../../src/testing/index.ts';
import { allByRole, byRole, nameOf, textIn } from '../../support/screen.ts';
import { asking, choose, goWay, press, until, untilStep, untilText, write } from './asking.ts';

const paid = { purchases: [purchases.paid()], purchase: 'pur_paid' };
const bundle = { purchases: [purchases.severalItems()], purchase: purchases.severalItems().id };

/** What makes one thing look more important than another. */
const weight = (element: Element): object => {
  // Engines add fractions up in their own ways.
  const [width, height] = [element.getBoundingClientRect().width, element.getBoundingClientRect().height].map(Math.round);
  const style = getComputedStyle(element);
  const { color, backgroundColor, borderColor, borderWidth, fontSize, fontWeight, opacity, boxShadow, textDecorationLine } = style;
  return { width, height, color, backgroundColor, borderColor, borderWidth, fontSize, fontWeight, opacity, boxShadow, textDecorationLine };
};

const expectEqualWeight = (elements: readonly Element[]): void => {
  expect(elements.length).to.be.greaterThan(1);
  for (const element of elements) expect(weight(element), textIn(element)).to.eql(weight(elements[0]!));
};

const checked = (widget: Element): string[] =>
  [...allByRole(widget, 'radio'), ...allByRole(widget, 'checkbox')].filter((input) => (input as HTMLInputElement).checked).map(nameOf);

const cardsOf = (widget: Element): Element[] => allByRole(widget, 'radio').map((radio) => radio.parentElement!);

for (const width of ['320px', '800px']) {
  describe(`with ${width} of room`, () => {
    it('the ways to money back have one size and one look, and none is chosen for anybody', async () => {
      const { widget } = await asking(paid);
      widget.style.inlineSize = width;
      expect(checked(widget)).to.eql([]);
      const cards = cardsOf(widget);
      expect(cards).to.have.length(6);
      expectEqualWeight(cards);
      const titles = cards.map((card) => getComputedStyle(card.querySelector('label')!));
      for (const { color, fontSize, fontWeight } of titles) {
        expect([color, fontSize, fontWeight]).to.eql([titles[0]!.color, titles[0]!.fontSize, titles[0]!.fontWeight]);
      }
    });

    it('the two places for the money weigh the same, as do asking and going back', async () => {
      const { widget } = await asking(paid);
      widget.style.inlineSize = width;
      await goWay(widget, 'I did not mean to buy it');
      await until(widget, () => allByRole(widget, 'button', /^Ask for/).length === 1);
      expect(checked(widget)).to.eql([]);
      expectEqualWeight(cardsOf(widget));
      expectEqualWeight([byRole(widget, 'button', 'Ask for NOK 119 back'), byRole(widget, 'button', 'Back')]);
    });

    it('cancelling a subscription and keeping it weigh the same', async () => {
      const { widget } = await asking({ purchases: [purchases.renewal()], purchase: purchases.renewal().id, subscriptions: [subscriptions.active()] });
      widget.style.inlineSize = width;
      await goWay(widget, 'Something else');
      await choose(widget, 'Another reason');
      await press(widget, 'Continue');
      await choose(widget, 'Back to what you paid with');
      await press(widget, 'Ask for NOK 119 back');
      await press(widget, 'Cancel the subscription too');
      await until(widget, () => allByRole(widget, 'button', 'Keep subscription').length === 1);
      expect(checked(widget)).to.eql([]);
      expectEqualWeight(cardsOf(widget));
      expectEqualWeight([byRole(widget, 'button', 'Cancel subscription'), byRole(widget, 'button', 'Keep subscription')]);
    });
  });
}

describe('the number of steps', () => {
  for (const [what, options, way, steps] of [
    ['one thing bought by mistake', paid, 'I did not mean to buy it', 2],
    ['a fault of one thing', paid, 'Something is wrong with it', 3],
    ['several things', bundle, 'I did not mean to buy it', 3],
  ] as const) {
    it(`is ${steps} for ${what}, and says so from the moment that the way is chosen`, async () => {
      const { widget } = await asking(options);
      await choose(widget, way);
      await untilText(widget, `Step 1 of ${steps}`);
      let at = 1;
      while (allByRole(widget, 'button', /^Ask for/).length === 0) {
        if (allByRole(widget, 'textbox').length === 1) {
          await choose(widget, 'It does not work');
          await write(widget, /^What is wrong/, 'It does not start.');
        }
        for (const box of allByRole(widget, 'checkbox')) box.click();
        await press(widget, 'Continue');
        at += 1;
        await untilText(widget, `Step ${at} of ${steps}`);
        await untilStep(widget, at === steps ? 'This is what you would get back' : '?');
      }
      expect(at).to.equal(steps);
    });
  }

  it('is one more where the purchase is to be chosen', async () => {
    const { widget } = await asking(paid);
    expect(textIn(widget)).to.include('Step 1 of 3');
  });
});

describe('what is asked of whoever wants money back', () => {
  it('is no reason on the way of a withdrawal, and nothing is offered to stay', async () => {
    const { widget } = await asking({ ...paid, country: 'NO' });
    await goWay(widget, 'I want to withdraw from the purchase');
    await until(widget, () => allByRole(widget, 'textbox').length > 0);
    expect(allByRole(widget, 'radio').map(nameOf).join()).not.to.match(/work|described|expected|reason/i);
    expect(textIn(widget)).not.to.match(/offer|discount|instead|stay/i);
  });

  it('is no thing that is chosen already, and nothing that need not be told', async () => {
    const { widget } = await asking(bundle);
    await goWay(widget, 'Something else');
    await untilStep(widget, 'What do you want money back for?');
    expect(checked(widget)).to.eql([]);
    byRole(widget, 'textbox', 'Your own words (optional)');
    await choose(widget, 'Album: Vinterviser × 2', 'checkbox');
    await choose(widget, 'Another reason');
    await press(widget, 'Continue');
    await untilStep(widget, 'This is what you would get back');
  });

  it('can be pressed with a finger', async () => {
    const { widget } = await asking(bundle);
    widget.style.inlineSize = '320px';
    for (const card of cardsOf(widget)) expect(card.getBoundingClientRect().height).to.be.at.least(44);
    await goWay(widget, 'Something is wrong with it');
    await untilStep(widget, 'What do you want money back for?');
    for (const box of allByRole(widget, 'checkbox')) expect(box.closest('li')!.getBoundingClientRect().height).to.be.at.least(44);
    for (const radio of allByRole(widget, 'radio')) expect(radio.parentElement!.getBoundingClientRect().height).to.be.at.least(44);
    expect(widget.shadowRoot!.querySelector('.root')!.scrollWidth).to.be.at.most(320);
  });
});
