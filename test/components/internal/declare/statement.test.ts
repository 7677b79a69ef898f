import { expect } from '@open-wc/testing';
import { contracts } from '../../../../src/testing/index.ts';
import { textIn } from '../../../support/screen.ts';
import { eventually, place, type Declaring, type Placing } from './declaring.ts';

const opened = async (options: Placing = {}): Promise<Declaring> => {
  const screen = await place(options);
  await screen.press(/contract|here|kündigen|widerrufen/i);
  await screen.untilStep(/^Step 1/);
  await eventually(() => screen.all('textbox').length > 0, 'the fields are there');
  return screen;
};

const radios = (screen: Declaring) => screen.all('radio') as HTMLInputElement[];
const cardOf = (screen: Declaring, name: RegExp): string => textIn(screen.one('radio', name).parentElement!);
const errorOf = (screen: Declaring, field: HTMLElement): string =>
  (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter((id) => id.endsWith('-error'))
    .map((id) => textIn(screen.part.shadowRoot!.getElementById(id)!))
    .join(' ');

describe('the statement of somebody who is signed in', () => {
  it('asks for a contract, a name and an e-mail address, and for nothing else', async () => {
    const screen = await opened({ contracts: [contracts.inTime()] });
    expect(screen.all('textbox').map((field) => [(field as HTMLInputElement).name, field.getAttribute('autocomplete')])).to.eql([
      ['name', 'name'],
      ['email', 'email'],
    ]);
    expect(screen.all('combobox')).to.eql([]);
    expect(new Set(radios(screen).map(({ name }) => name))).to.eql(new Set(['contract']));
    expect(screen.text).to.include('You need not say why.');
  });

  it('is filled in with what is known, which is not asked twice', async () => {
    const screen = await opened({ contracts: [contracts.inTime()] });
    await eventually(() => screen.field('Your name').value === 'Kari Lien');
    expect(screen.field('E-mail address').value).to.equal('kari.lien@nordlia.example');
  });

  it('has no contract chosen beforehand, and says of each how it stands', async () => {
    const screen = await opened({ contracts: [contracts.inTime(), contracts.late(), contracts.waived()] });
    expect(radios(screen).map(({ checked }) => checked)).to.eql([false, false, false, false]);
    expect(cardOf(screen, /Turkart/)).to.include('Bought on 12 November, order NL-').and.to.include('In time until 26 November.');
    expect(cardOf(screen, /Sommerregn/)).to.include(
      'The period ended on 28 August. You can still declare it; the store will note that it is late.',
    );
    expect(cardOf(screen, /Nordlys/))
      .to.include('“Jeg ber om at filmen blir levert med en gang, og er klar over at jeg da mister angreretten.”')
      .and.to.include('20 November 2026 at 14:32')
      .and.to.include('You can still declare it')
      .and.not.to.include('In time');
    expect(radios(screen).every(({ disabled }) => !disabled)).to.equal(true);
  });

  it('says who runs a contract, when it can end, and what was declared already; none of it stands in the way', async () => {
    const screen = await opened({
      kind: 'terminate',
      country: 'NO',
      contracts: [contracts.managedElsewhere(), contracts.alreadyTerminated()],
    });
    expect(cardOf(screen, /Trening/)).to.include('Google Play runs this contract. The store passes your declaration on.');
    expect(cardOf(screen, /Musikk/)).to.include('It can end on 3 December at the earliest.').and.to.include('You have declared this once already.');
    expect(cardOf(screen, /Musikk/)).to.include('Subscribed on 3 November 2025');
  });

  it('has the contract chosen that the page names, and no other', async () => {
    const screen = await opened({ contracts: [contracts.inTime(), contracts.late()], contract: 'pur_window_closed' });
    expect(radios(screen).filter(({ checked }) => checked).map(({ value }) => value)).to.eql(['pur_window_closed']);
  });

  it('takes any other contract in words', async () => {
    const screen = await opened({ contracts: [contracts.inTime()] });
    await screen.choose('Another contract');
    await screen.type('Which other contract?', 'The map of last week');
    await screen.press('Go on to check it');
    await screen.untilStep(/^Step 2/);
    await screen.press('confirm withdrawal');
    await screen.untilStep('Your withdrawal is received');
    expect(screen.sent('createDeclaration')).to.have.length(1);
    expect(screen.sent('createDeclaration')[0]).to.include({ contract: 'The map of last week' }).and.not.to.have.any.keys('purchase', 'subscription');
  });

  it('shows the first of many contracts, and the others when they are asked for', async () => {
    const many = Array.from({ length: 14 }, (_, index) => ({ ...contracts.inTime(), purchase: `pur_${index}`, on: `2026-11-${30 - index}` }));
    const screen = await opened({ contracts: many, contract: 'pur_11' });
    expect(radios(screen)).to.have.length(7);
    await screen.press('Show 8 more contracts');
    await eventually(() => radios(screen).length === 15);
    await eventually(() => (screen.focused as HTMLInputElement).value === 'pur_5');
    expect(radios(screen).filter(({ checked }) => checked).map(({ value }) => value)).to.eql(['pur_11']);
  });

  it('names the contract in words where there are none, or none can be listed', async () => {
    const none = await opened({ contracts: [] });
    expect(radios(none)).to.eql([]);
    expect(none.field('Which contract?').value).to.equal('');
    let isBroken = true;
    const failed = await opened({
      country: 'NO',
      latency: ({ name }) => (isBroken && name === 'listContracts' ? Promise.reject(new TypeError('no network')) : undefined),
      contracts: [contracts.inTime()],
    });
    await failed.sees('Your contracts could not be listed.');
    await failed.type('Which contract?', 'Turkart');
    isBroken = false;
    await failed.press('Try again');
    await eventually(() => radios(failed).length === 2);
  });
});

describe('what is missing in a statement', () => {
  it('is said beside each field in words, and the first of them has the focus', async () => {
    const screen = await opened({ guest: true });
    await screen.type('E-mail address', 'ola@');
    await screen.press('Go on to check it');
    await eventually(() => screen.focused === screen.field('Which contract?'));
    expect(errorOf(screen, screen.field('Which contract?'))).to.equal('Say which contract it is: an order number, a product or a day is enough.');
    expect(errorOf(screen, screen.field('Your name'))).to.equal('Write your name.');
    expect(errorOf(screen, screen.field('E-mail address'))).to.include('such as name@example.com.');
    expect(screen.field('E-mail address').value).to.equal('ola@');
    await screen.untilStep(/^Step 1/);
  });

  it('goes when it is put right', async () => {
    const screen = await opened({ guest: true });
    await screen.press('Go on to check it');
    await screen.type('Your name', 'Ola');
    await eventually(() => screen.field('Your name').getAttribute('aria-invalid') === 'false');
    expect(screen.text).not.to.include('Write your name.');
  });

  it('is said of a choice with its question: the group has the focus', async () => {
    const screen = await opened({ contracts: [contracts.inTime()] });
    await screen.press('Go on to check it');
    await eventually(() => screen.focused?.getAttribute('role') === 'radiogroup');
    expect(errorOf(screen, screen.focused as HTMLElement)).to.equal('Choose the contract, or “Another contract”.');
  });
});

describe('the statement of a termination', () => {
  const germany: Placing = { kind: 'terminate', country: 'DE', contracts: [contracts.subscription()] };

  it('asks for its kind only where the law has two, with nothing chosen beforehand', async () => {
    const german = await opened(germany);
    expect(radios(german).map(({ name, checked }) => `${name} ${String(checked)}`)).to.eql([
      'contract false',
      'contract false',
      'type false',
      'type false',
      'end false',
      'end false',
    ]);
    const norwegian = await opened({ ...germany, country: 'NO' });
    expect(new Set(radios(norwegian).map(({ name }) => name))).to.eql(new Set(['contract', 'end']));
  });

  it('asks for a cause only of an extraordinary one, and goes on without it', async () => {
    const screen = await opened(germany);
    expect(screen.all('textbox', /Cause/)).to.eql([]);
    await screen.choose(/^Ordinary/);
    expect(screen.all('textbox', /Cause/)).to.eql([]);
    await screen.choose(/^Extraordinary/);
    expect(screen.all('textbox', 'Cause (optional)')).to.have.length(1);
    await screen.choose(/Musikk/);
    await screen.choose('As early as possible');
    await screen.press('Go on to check it');
    await screen.untilStep(/^Step 2/);
    expect(screen.text).to.include('Kind of termination Extraordinary termination').and.to.include('End As early as possible');
  });

  it('needs a day where it is to end on one, and says so of half a day too', async () => {
    const screen = await opened(germany);
    await screen.choose(/Musikk/);
    await screen.choose(/^Ordinary/);
    await screen.choose('On a certain day');
    await screen.press('Go on to check it');
    await screen.sees('Write the day on which it is to end.');
    const day = screen.part.shadowRoot!.querySelector<HTMLInputElement>('[name=endOn]')!;
    await eventually(() => screen.focused === day);
    day.value = '2027-01-31';
    day.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await screen.press('Go on to check it');
    await screen.untilStep(/^Step 2/);
    expect(screen.text).to.include('End 31 January 2027');
  });

  it('says what is not chosen yet', async () => {
    const screen = await opened(germany);
    await screen.press('Go on to check it');
    await screen.sees('Choose how you terminate it.');
    expect(screen.text).to.include('Choose when it is to end.');
  });
});
