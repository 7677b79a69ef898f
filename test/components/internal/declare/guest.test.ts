import { expect } from '@open-wc/testing';
import { eventually, place, type Declaring, type Placing } from './declaring.ts';

const introduced = async (options: Placing): Promise<Declaring> => {
  const screen = await place(options);
  await screen.fill('withdraw from contract here', { words: 'Turkart Norge', name: 'Ola Nordmann', email: 'ola@nordlia.example' });
  return screen;
};

describe('somebody without an account', () => {
  it('needs no more than the address of the back end: no token is ever asked for', async () => {
    const screen = await introduced({ withoutSession: true });
    await screen.press('confirm withdrawal');
    await screen.untilStep('Your withdrawal is received');
    expect(screen.backend.requests.map(({ name }) => name)).to.have.members(['getMerchant', 'getRights', 'createGuestDeclaration']);
    expect(screen.backend.requests.some(({ headers }) => headers.has('Authorization'))).to.equal(false);
    expect(screen.sent('createGuestDeclaration')).to.eql([
      { kind: 'withdraw', name: 'Ola Nordmann', contract: 'Turkart Norge', email: 'ola@nordlia.example', country: 'NO', locale: 'en' },
    ]);
  });

  it('is one as well where the page says so and somebody is signed in', async () => {
    const screen = await introduced({ guest: true });
    await screen.press('confirm withdrawal');
    await screen.untilStep('Your withdrawal is received');
    expect(screen.sent('createDeclaration')).to.eql([]);
    expect(screen.sent('createGuestDeclaration')).to.have.length(1);
    expect(screen.text).to.include('These links work until');
  });

  it('fills in three fields, which the browser helps with', async () => {
    const screen = await place({ guest: true });
    await screen.press('withdraw from contract here');
    await screen.untilStep(/^Step 1/);
    const fields = screen.all('textbox') as HTMLInputElement[];
    expect(fields.map(({ name, autocomplete, required }) => [name, autocomplete, required])).to.eql([
      ['words', 'off', true],
      ['name', 'name', true],
      ['email', 'email', true],
    ]);
  });

  it('finds the contract filled in that the page names', async () => {
    const screen = await place({ guest: true, contract: 'Order NL-1' });
    await screen.press('withdraw from contract here');
    await screen.untilStep(/^Step 1/);
    expect(screen.field('Which contract?').value).to.equal('Order NL-1');
  });

  it('is told nothing of any account', async () => {
    const screen = await introduced({ guest: true });
    await screen.press('confirm withdrawal');
    await screen.untilStep('Your withdrawal is received');
    expect(screen.all('button', 'Follow the refund')).to.eql([]);
    expect(screen.text).not.to.match(/You get|noted|looks at it/);
  });

  it('becomes a customer when the page has a session later', async () => {
    const screen = await place({ withoutSession: true, country: 'NO' });
    await eventually(() => screen.all('button').length === 1);
    screen.widget.sessionUrl = '/billing-session';
    await eventually(() => screen.backend.requests.some(({ name }) => name === 'listContracts'));
  });

  it('who closes the form finds it as it was', async () => {
    const screen = await place({ guest: true });
    await screen.press('withdraw from contract here');
    await screen.type('Your name', 'Ola');
    await screen.press('Close the form');
    await eventually(() => screen.focused?.textContent.trim() === 'withdraw from contract here');
    await screen.press('withdraw from contract here');
    await screen.untilStep(/^Step 1/);
    expect(screen.field('Your name').value).to.equal('Ola');
  });
});
