import { expect } from '@open-wc/testing';
import { cardNumbersInPage } from '../support/card-numbers.ts';

const number = '4242 4242 4242 4242';

describe('the look for card numbers in a page', () => {
  let root: HTMLElement;
  beforeEach(() => document.body.append((root = document.createElement('div'))));
  afterEach(() => root.remove());

  it('finds nothing where nothing is', () => {
    root.dataset.id = '5f8c1a2b-1111-4222-8333-444455556666';
    root.textContent = 'Visa •••• 4242, 2026-11-24 to 2026-12-24, 1 299,50 kr';
    expect(cardNumbersInPage()).to.deep.equal([]);
  });

  for (const [where, place] of [
    ['a text', (at: Element) => at.append(`Visa ${number}.`)],
    ['an attribute', (at: Element) => at.setAttribute('aria-label', number)],
    ['an input', (at: Element) => at.append(Object.assign(document.createElement('input'), { value: number.replaceAll(' ', '') }))],
    ['a comment', (at: Element) => at.append(document.createComment(number))],
    ['a shadow root', (at: Element) => at.attachShadow({ mode: 'open' }).append(Object.assign(document.createElement('p'), { textContent: number }))],
  ] as const) {
    it(`finds one in ${where}`, () => {
      place(root);
      expect(cardNumbersInPage()).to.have.length(1);
    });
  }

  it('finds one in the address and in a storage', () => {
    history.replaceState(null, '', `#card=${encodeURIComponent(number)}`);
    sessionStorage.setItem('card', number);
    expect(cardNumbersInPage()).to.have.length(2);
    history.replaceState(null, '', location.pathname + location.search);
    sessionStorage.removeItem('card');
    expect(cardNumbersInPage()).to.deep.equal([]);
  });
});
