import { expect } from '@open-wc/testing';
import { contracts, merchant, rights } from '../../../../src/testing/index.ts';
import { showLanguage } from '../../../support/locale.ts';
import { eventually, place, type Declaring } from './declaring.ts';

/** The element around the words of the law in a button. */
const wordsIn = (button: HTMLElement): HTMLElement => button.querySelector<HTMLElement>('[lang]')!;

const untilButton = async (screen: Declaring): Promise<HTMLElement> => {
  await eventually(() => screen.all('button').length > 0, 'a button is there');
  return screen.one('button');
};

describe('the words of the law', () => {
  afterEach(() => showLanguage('en'));

  const exact = [
    ['NO', 'nb', 'withdraw', 'Angre avtalen her', 'Bekreft angrer'],
    ['NO', 'nb', 'terminate', 'Si opp avtalen her', 'Bekreft oppsigelsen'],
    ['DE', 'de', 'withdraw', 'Vertrag widerrufen', 'Widerruf bestätigen'],
    ['DE', 'de', 'terminate', 'Verträge hier kündigen', 'jetzt kündigen'],
    ['FR', 'fr', 'withdraw', 'renoncer au contrat ici', 'confirmer la rétractation'],
    ['FR', 'fr', 'terminate', 'résilier votre contrat', 'notification de la résiliation'],
    ['SE', 'sv', 'withdraw', 'Ångra avtalet här', 'Bekräfta frånträde'],
    ['IE', 'en', 'withdraw', 'withdraw from contract here', 'confirm withdrawal'],
  ] as const;

  for (const [country, language, kind, open, confirm] of exact) {
    it(`are, to ${kind} in ${country}, “${open}” and then “${confirm}” alone`, async () => {
      await showLanguage(language, language === 'fr' ? 'en' : language);
      const screen = await place({ country, kind, contracts: [contracts.inTime(), contracts.subscription()], contract: kind === 'withdraw' ? 'pur_paid' : 'sub_active' });
      const button = await untilButton(screen);
      expect(button.textContent.trim()).to.equal(open);
      expect(wordsIn(button).lang).to.equal(language);
      await screen.fill(open, { kind });
      const [first, other] = screen.answers();
      expect(first!.textContent.trim()).to.equal(confirm);
      expect(wordsIn(first!).lang).to.equal(language);
      expect(other!.textContent.trim()).not.to.equal('');
    });
  }

  it('stand alone: no offer, no question, nothing else to press', async () => {
    const screen = await place({ country: 'NO' });
    await untilButton(screen);
    expect(screen.text).to.equal('withdraw from contract here');
    expect([...screen.all('link'), ...screen.all('radio'), ...screen.all('textbox')]).to.eql([]);
  });

  it('are shown the same whether the law prescribes them or not, and nothing says which', async () => {
    const official = rights.norwayInEnglish();
    const texts = await Promise.all(
      [true, false].map(async (flag) => {
        const functions = official.functions.map((one) => ({ ...one, required: flag, labels: { ...one.labels, official: flag } }));
        const screen = await place({ country: 'NO', rights: [{ ...official, functions }] });
        await untilButton(screen);
        return screen.part.shadowRoot!.innerHTML.replaceAll(/<!--.*?-->/g, '');
      }),
    );
    expect(texts[0]).to.equal(texts[1]);
  });

  it('follow the language of the page, also where the words around them do not, and a form that is open stays', async () => {
    await showLanguage('fr', 'en');
    const screen = await place({ country: 'FR', contracts: [contracts.inTime()] });
    await screen.press('renoncer au contrat ici');
    await screen.type('Your name', 'Kari');
    await screen.choose(/Turkart/);
    await screen.press('Go on to check it');
    await screen.untilStep(/^Step 2/);
    await showLanguage('it', 'en');
    // France has no Italian words: the country's own stay.
    await showLanguage('en');
    await eventually(() => screen.all('button', 'confirm withdrawal').length === 1);
    expect(screen.text).to.include('Kari');
  });
});

describe('whose law it is', () => {
  const asked = (screen: Declaring): string[] =>
    screen.backend.requests.filter(({ name }) => name === 'getRights').map(({ path }) => path);

  it('is that of the country which the page names', async () => {
    const screen = await place({ country: 'de' });
    await untilButton(screen);
    expect(asked(screen)).to.eql(['/rights/DE']);
  });

  it("is else the customer's", async () => {
    const screen = await place({ merchant: { ...merchant(), country: 'SE' } });
    await untilButton(screen);
    expect(asked(screen)).to.eql(['/rights/NO']);
  });

  it("is else the store's, as for somebody who is not signed in", async () => {
    const screen = await place({ merchant: { ...merchant(), country: 'FR' }, guest: true });
    await untilButton(screen);
    expect(asked(screen)).to.eql(['/rights/FR']);
    expect(screen.backend.requests.some(({ name }) => name === 'listContracts' || name === 'session')).to.equal(false);
  });

  it('may know no such function: that is said, and leads to support', async () => {
    const screen = await place({ country: 'SE', kind: 'terminate' });
    await screen.sees('No form for terminating a contract is prescribed in Sweden. Support helps you with it.');
    const purposes: string[] = [];
    screen.widget.addEventListener('billing-navigate', (event) => {
      event.preventDefault();
      purposes.push(event.detail.purpose);
    });
    const [way] = [...screen.all('button', 'Contact support'), ...screen.all('link', 'Contact support')];
    way!.click();
    expect(purposes).to.eql(['contact-support']);
  });
});
