import { expect, fixture, html } from '@open-wc/testing';
import '../../../../src/components/billing-provider/index.ts';
import { contracts, createMemoryBackend, rights } from '../../../../src/testing/index.ts';
import { Declaring, eventually, place, type Placing } from './declaring.ts';

const checked = async (options: Placing = {}): Promise<Declaring> => {
  const screen = await place({ contracts: [contracts.inTime()], contract: 'pur_paid', ...options });
  await screen.fill('withdraw from contract here');
  return screen;
};

const keys = ({ backend }: Declaring): (string | null)[] =>
  backend.requests.filter(({ name }) => name === 'createDeclaration' || name === 'createGuestDeclaration').map(({ headers }) => headers.get('Idempotency-Key'));

const alert = ({ part }: Declaring): string => part.shadowRoot!.querySelector('form [role=alert]')?.textContent.replaceAll(/\s+/g, ' ') ?? '';

describe('a declaration whose answer is lost', () => {
  it('is tried again with its key, and declared once', async () => {
    const screen = await checked();
    screen.backend.loseNextAnswer('createDeclaration');
    await screen.press('confirm withdrawal');
    await screen.untilStep('Your withdrawal is received');
    expect(new Set(keys(screen)).size).to.equal(1);
    expect(screen.backend.declarations).to.have.length(1);
    expect(screen.declared).to.have.length(1);
  });

  it('keeps its key when every try is lost, and when somebody has looked at it once more', async () => {
    const screen = await checked();
    for (let lost = 0; lost < 3; lost++) screen.backend.loseNextAnswer('createDeclaration');
    await screen.press('confirm withdrawal');
    await screen.sees('We do not know whether your declaration has arrived. Trying again is safe: it is never declared twice.');
    await screen.press('Go back and change it');
    await screen.untilStep(/^Step 1/);
    await screen.press('Go on to check it');
    await screen.press('confirm withdrawal');
    await screen.untilStep('Your withdrawal is received');
    expect(new Set(keys(screen)).size).to.equal(1);
    expect(screen.backend.declarations).to.have.length(1);
  });

  it('is another one when something else is declared', async () => {
    const screen = await checked();
    screen.backend.failNext({ operation: 'createDeclaration', network: true, times: 3 });
    await screen.press('confirm withdrawal');
    await screen.sees('There is no connection.');
    await screen.press('Go back and change it');
    await screen.type('Your name', 'Kari N. Lien');
    await screen.press('Go on to check it');
    await screen.untilStep(/^Step 2/);
    expect(alert(screen).trim()).to.equal('');
    await screen.press('confirm withdrawal');
    await screen.untilStep('Your withdrawal is received');
    expect(new Set(keys(screen)).size).to.equal(2);
  });
});

describe('a declaration that cannot be sent', () => {
  it('stays as it was typed while there is no network', async () => {
    const screen = await checked();
    screen.backend.offline = true;
    await screen.press('confirm withdrawal');
    await screen.sees('There is no connection. Check your network and try again.');
    expect(screen.text).to.include('Kari Lien').and.to.include(contracts.inTime().text);
    expect(screen.errors).to.include('network');
    expect((screen.one('link', 'Use the form that works without script') as HTMLAnchorElement).href).to.equal(
      `https://billing.test${rights.norwayInEnglish().functions[0]!.page}`,
    );
    screen.backend.offline = false;
    await screen.press('confirm withdrawal');
    await screen.untilStep('Your withdrawal is received');
  });

  it('is told at once to wait after many attempts, and that nothing was declared', async () => {
    const screen = await checked();
    screen.backend.failNext({ operation: 'createDeclaration', problem: 'rate-limited', retryAfter: 30 });
    await screen.press('confirm withdrawal');
    await screen.sees('That was many attempts in a short time.');
    expect(alert(screen)).to.include('Nothing was declared yet. What you entered stays.');
    expect(keys(screen)).to.have.length(1);
  });

  it('says what is not known when the server fails, also of the tries before', async () => {
    const screen = await checked();
    screen.backend.failNext({ operation: 'createDeclaration', status: 500 });
    await screen.press('confirm withdrawal');
    await screen.sees('We do not know whether your declaration has arrived.');
    screen.backend.failNext({ operation: 'createDeclaration', problem: 'rate-limited', retryAfter: 30 });
    await screen.press('confirm withdrawal');
    await screen.sees('That was many attempts');
    expect(alert(screen)).to.include('We do not know').and.not.to.include('Nothing was declared');
  });

  it('leads back to what the server did not take', async () => {
    const screen = await checked();
    screen.backend.failNext({ operation: 'createDeclaration', problem: 'invalid-request' });
    await screen.press('confirm withdrawal');
    await screen.sees('Something in what you entered could not be accepted.');
    await screen.press('Go back and change it');
    await eventually(() => screen.field('Your name').value === 'Kari Lien');
  });
});

describe('a session that ends', () => {
  it('while one declares: one goes on without an account, with everything kept', async () => {
    const screen = await checked();
    screen.backend.signedOut = true;
    await screen.press('confirm withdrawal');
    await screen.sees('You are not signed in any more. You can go on without signing in. Nothing was declared yet. What you entered stays.');
    expect(screen.backend.declarations).to.eql([]);
    await screen.press('Go on without signing in');
    await eventually(() => screen.all('button', 'Go on without signing in').length === 0);
    await screen.untilStep(/^Step 2/);
    await eventually(() => screen.focused?.textContent.startsWith('Step 2'));
    await screen.press('confirm withdrawal');
    await screen.untilStep('Your withdrawal is received');
    expect(screen.backend.guestDeclarations.map(({ name, contract, email }) => [name, contract, email])).to.eql([
      ['Kari Lien', contracts.inTime().text, 'kari.lien@nordlia.example'],
    ]);
    expect(screen.declared).to.have.length(1);
  });

  it('is honest after a lost answer: it may be declared twice', async () => {
    const screen = await checked();
    screen.backend.failNext({ operation: 'createDeclaration', network: true, times: 3 });
    await screen.press('confirm withdrawal');
    await screen.sees('There is no connection.');
    screen.backend.signedOut = true;
    await screen.press('confirm withdrawal');
    await screen.sees('To declare it once more does no harm.');
  });

  it('before the form is opened: the contract is named in words, under the law of the store', async () => {
    const screen = await place({ contracts: [contracts.inTime()], prepare: (backend) => (backend.signedOut = true) });
    await screen.press('withdraw from contract here');
    await screen.sees('You are not signed in any more. That does not matter here');
    await screen.type('Which contract?', 'Turkart');
    await screen.type('Your name', 'Kari Lien');
    await screen.type('E-mail address', 'kari@nordlia.example');
    await screen.press('Go on to check it');
    await screen.press('confirm withdrawal');
    await screen.untilStep('Your withdrawal is received');
    expect(screen.backend.guestDeclarations).to.have.length(1);
  });

  it('by signing out: what was typed is gone with the customer', async () => {
    const screen = await checked();
    screen.widget.session!.logout();
    await eventually(() => !screen.text.includes('Kari Lien'), 'nothing of the customer is shown');
  });

  it('by signing out, around the widget: it can be declared without an account from then on', async () => {
    const backend = createMemoryBackend({ contracts: [contracts.inTime()] });
    const provider = await fixture<HTMLElementTagNameMap['billing-provider']>(html`
      <billing-provider api="https://billing.test" session-url="/billing-session" .fetch=${backend.fetch}>
        <widget-around country="NO" .fetch=${backend.fetch}></widget-around>
      </billing-provider>
    `);
    const screen = new Declaring(provider.querySelector('widget-around') as Declaring['widget'], backend);
    await eventually(() => backend.requests.some(({ name }) => name === 'listContracts'));
    await eventually(() => screen.all('button').length === 1);
    provider.logout();
    await eventually(() => backend.requests.filter(({ name }) => name === 'getRights').length === 2);
    await screen.fill('withdraw from contract here', { words: 'Turkart', name: 'Ola', email: 'ola@nordlia.example' });
    await screen.press('confirm withdrawal');
    await screen.untilStep('Your withdrawal is received');
    expect(backend.guestDeclarations).to.have.length(1);
  });
});

describe('a function that cannot be shown', () => {
  it('says so, and can be tried again', async () => {
    const screen = await place({ country: 'NO', prepare: (backend) => backend.failNext({ operation: 'getRights', problem: 'unavailable', times: 3 }) });
    await screen.sees('The service is not available just now.');
    await screen.press('Try again');
    await eventually(() => screen.all('button', 'withdraw from contract here').length === 1);
  });

  it("says so where the store's country is not known either", async () => {
    const screen = await place({ guest: true, prepare: (backend) => backend.failNext({ operation: 'getMerchant', problem: 'unavailable', times: 3 }) });
    await screen.sees('The service is not available just now.');
    await screen.press('Try again');
    await eventually(() => screen.all('button', 'withdraw from contract here').length === 1);
  });
});
