import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { CardForm } from '../../server/src/sandbox/page/card-form.ts';
import { sandboxWords } from '../../server/src/sandbox/page/words/words.ts';

describe("the sandbox's card form", () => {
  let form: HTMLFormElement;
  let card: CardForm;
  let complete: boolean[];
  const { documentElement } = document;
  const language = documentElement.lang;

  before(async () => {
    // The document as the sandbox's server makes it.
    const page = new DOMParser().parseFromString(await (await fetch('/fields?lang=en')).text(), 'text/html');
    form = document.adoptNode(page.querySelector('form')!);
  });
  beforeEach(() => {
    document.body.append(form);
    form.reset();
    complete = [];
    // Listeners of the one before go with its fields.
    form.replaceChildren(...[...form.children].map((field) => field.cloneNode(true)));
    card = new CardForm(sandboxWords('en'), (state) => complete.push(state));
  });
  afterEach(() => {
    form.remove();
    documentElement.lang = language;
  });

  const input = (label: string): HTMLInputElement => {
    const found = [...form.querySelectorAll('label')].find(({ textContent }) => textContent === label);
    return document.getElementById(found!.htmlFor) as HTMLInputElement;
  };
  /** What a screen reader says of a field beside its name. */
  const description = (field: HTMLInputElement): string =>
    field
      .getAttribute('aria-describedby')!
      .split(' ')
      .map((id) => document.getElementById(id)!)
      .filter(({ hidden }) => !hidden)
      .map(({ textContent }) => textContent.trim())
      .join(' ');
  // Numbers here have no digit twice in a row: WebKit's driver takes that for one key held down.
  const type = async (label: string, keys: string): Promise<void> => {
    input(label).focus();
    await sendKeys({ type: keys });
  };

  it('writes numbers as on the card, and names the brand in words', async () => {
    await type('Card number', '371234567890123');
    expect(input('Card number').value).to.equal('3712 345678 90123');
    expect(description(input('Card number'))).to.equal('American Express, test cards only');
    expect(description(input('Security code'))).to.equal('Four digits on the front');
    await type('Expires', '830');
    expect(input('Expires').value).to.equal('08 / 30');
  });

  it('leaves the caret where it is', async () => {
    await type('Card number', '4242424242424242');
    const number = input('Card number');
    number.setSelectionRange(7, 7);
    await sendKeys({ press: 'Backspace' });
    expect([number.value, number.selectionStart]).to.deep.equal(['4242 4424 2424 242', 6]);
    await sendKeys({ type: '2' });
    expect([number.value, number.selectionStart]).to.deep.equal(['4242 4242 4242 4242', 7]);
  });

  it('lets a slash be deleted', async () => {
    await type('Expires', '08 /');
    expect(input('Expires').value).to.equal('08 / ');
    for (let times = 0; times < 4; times += 1) await sendKeys({ press: 'Backspace' });
    expect(input('Expires').value).to.equal('0');
  });

  it('says what is missing at each field, and goes to the first', () => {
    expect(card.tokenise()).to.deep.equal({ type: 'refused', reason: 'incomplete' });
    expect(document.activeElement === input('Card number')).to.equal(true);
    expect(description(input('Card number'))).to.equal('Test cards only Enter the card number.');
    for (const label of ['Card number', 'Expires', 'Security code']) {
      expect(input(label).getAttribute('aria-invalid')).to.equal('true');
    }
  });

  it('says what is wrong once a field is left, and takes that back as soon as it is right', async () => {
    await type('Card number', '4242424242424241');
    await sendKeys({ press: 'Tab' });
    expect(description(input('Card number'))).to.contain('has a mistake in it');
    await type('Expires', '0120');
    await sendKeys({ press: 'Tab' });
    expect(description(input('Expires'))).to.contain('This card has expired');
    input('Card number').focus();
    input('Card number').setSelectionRange(19, 19);
    await sendKeys({ press: 'Backspace' });
    await sendKeys({ type: '2' });
    expect(input('Card number').getAttribute('aria-invalid')).to.equal(null);
  });

  it('refuses a card that is real, in a clear sentence', async () => {
    await type('Card number', '4012345678901239');
    await type('Expires', '1239');
    await type('Security code', '123');
    expect(complete.at(-1)).to.equal(true);
    expect(card.tokenise()).to.deep.equal({ type: 'refused', reason: 'invalid' });
    expect(description(input('Card number'))).to.contain('Only test cards work here');
  });

  it('speaks Norwegian when told, and keeps what was typed', async () => {
    await type('Card number', '5252525252525252');
    card.tokenise();
    card.words = sandboxWords('nb');
    expect(documentElement.lang).to.equal('nb');
    expect(input('Kortnummer').value).to.equal('5252 5252 5252 5252');
    expect(description(input('Utløper'))).to.equal('Måned og år, slik det står på kortet Skriv inn måned og år.');
  });
});
