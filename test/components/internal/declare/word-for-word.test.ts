import { expect } from '@open-wc/testing';
import fc from '../../../support/fast-check.ts';
import * as v from 'valibot';
import { maskCardNumbers } from '../../../../src/api/contract/card-number.ts';
import { emailAddress } from '../../../../src/api/contract/declaration.ts';
import { isEmail } from '../../../../src/components/internal/declare/steps/statement-errors.ts';
import { declaredOf, emptyStatement, tidy } from '../../../../src/components/internal/declare/steps/statement-values.ts';
import { contracts, rights } from '../../../../src/testing/index.ts';
import { eventually, place } from './declaring.ts';

/** Anything that can stand in a field of one line, but for what a card's number could be. */
const line = (most: number) =>
  fc
    .oneof(fc.string({ unit: 'binary', maxLength: most }), fc.string({ unit: 'grapheme', maxLength: most }))
    .map((text) => text.replaceAll(/[\r\n]/g, '').slice(0, most))
    .filter((text) => text.trim() !== '' && !/\p{Cs}/u.test(text) && maskCardNumbers(text) === text);

const withdraw = rights.norwayInEnglish().functions[0]!;

describe('what somebody types', () => {
  it('comes through both steps and to the back end letter for letter', async () => {
    const screen = await place({ guest: true });
    await eventually(() => screen.all('button').length === 1);
    await fc.assert(
      fc.asyncProperty(line(200), line(500), async (name, words) => {
        const before = screen.backend.guestDeclarations.length;
        await screen.fill('withdraw from contract here', { words, name, email: 'ola@nordlia.example' });
        await screen.press('Go back and change it');
        await screen.untilStep(/^Step 1/);
        expect([screen.field('Your name').value, screen.field('Which contract?').value]).to.eql([name, words]);
        await screen.press('Go on to check it');
        await screen.untilStep(/^Step 2/);
        screen.answers()[0]!.click();
        await screen.untilStep('Your withdrawal is received');
        const sent = screen.sent('createGuestDeclaration').at(-1)!;
        expect([sent.name, sent.contract]).to.eql([name, words]);
        expect(screen.backend.guestDeclarations).to.have.length(before + 1);
      }),
      { numRuns: 25 },
    );
  });

  it('is what is declared, in whatever field it stands; no field makes another one', () => {
    fc.assert(
      fc.property(line(200), line(500), line(60), line(60), (name, words, email, contract) => {
        const declared = declaredOf({ ...emptyStatement, name, words, email, contract: 'other' }, { fn: withdraw, contracts: [contracts.inTime()] }, 'NO', 'nb');
        expect(declared).to.eql({ kind: 'withdraw', name, contract: words, email, country: 'NO', locale: 'nb' });
        const chosen = declaredOf({ ...emptyStatement, name, words, email, contract: 'pur_paid' }, { fn: withdraw, contracts: [contracts.inTime()] }, 'NO', 'nb');
        expect(chosen).to.include({ contract: contracts.inTime().text, purchase: 'pur_paid' });
        expect(declaredOf({ ...emptyStatement, contract }, { fn: withdraw, contracts: [] }, 'NO', 'nb')).not.to.have.any.keys('purchase', 'subscription', 'termination');
      }),
    );
  });

  it('is cut where a title has no end, so that nobody is kept from declaring', () => {
    const contract = { ...contracts.inTime(), text: `${'a'.repeat(499)}😀 and so on` };
    const declared = declaredOf({ ...emptyStatement, contract: 'pur_paid' }, { fn: withdraw, contracts: [contract] }, 'NO', 'nb');
    expect(declared.contract).to.equal('a'.repeat(499));
  });

  it('never holds the number of a card, which is masked in sight of whoever typed it', async () => {
    expect(tidy('words', 'Card 4242 4242 4242 4242 of mine')).to.equal('Card •••• 4242 of mine');
    const screen = await place({ guest: true });
    await screen.fill('withdraw from contract here', { words: 'Paid by 4242 4242 4242 4242', name: 'Ola', email: 'ola@nordlia.example' });
    expect(screen.text).to.include('Contract Paid by •••• 4242');
    screen.answers()[0]!.click();
    await screen.untilStep('Your withdrawal is received');
    expect(JSON.stringify(screen.backend.requests.map(({ body }) => body))).not.to.match(/4242 4242/);
  });
});

describe('an e-mail address', () => {
  it('is taken exactly where the contract takes it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), fc.string({ unit: fc.constantFrom('a', '@', '.', ' ', '<', 'ø', '"') }), fc.string()), (text) => {
        expect(isEmail(text)).to.equal(v.is(emailAddress, text));
      }),
    );
    expect(isEmail(`${'a'.repeat(250)}@b.no`)).to.equal(false);
  });
});
