import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { contracts } from '../../../../src/testing/index.ts';
import { nameOf } from '../../../support/screen.ts';
import { eventually, place, type Declaring } from './declaring.ts';

/** Goes on with the Tab key until what has the focus has a name that begins so. */
const tabTo = async (screen: Declaring, name: string): Promise<void> => {
  const met: string[] = [];
  for (let presses = 0; presses < 30; presses++) {
    await sendKeys({ press: 'Tab' });
    const element = screen.focused;
    met.push(element ? nameOf(element) : '(outside)');
    if (element && nameOf(element).startsWith(name)) return;
  }
  throw new Error(`Tab never came to "${name}", but to: ${met.join(' | ')}`);
};

const headed = (screen: Declaring, words: string): Promise<void> =>
  eventually(() => /^H\d$/.test(screen.focused?.tagName ?? '') && nameOf(screen.focused!).includes(words), `the heading "${words}" has the focus`);

describe('with the keyboard alone', () => {
  it('a guest withdraws: five fields and buttons, and each step begins at its heading', async () => {
    const screen = await place({ guest: true });
    await eventually(() => screen.all('button').length === 1);
    await tabTo(screen, 'withdraw from contract here');
    await sendKeys({ press: 'Enter' });
    await headed(screen, 'Step 1 of 2');
    await tabTo(screen, 'Which contract?');
    await sendKeys({ type: 'Turkart' });
    await tabTo(screen, 'Your name');
    await sendKeys({ type: 'Ola Hansen' });
    await tabTo(screen, 'E-mail address');
    await sendKeys({ type: 'ola@nordlia.example' });
    await sendKeys({ press: 'Enter' });
    await headed(screen, 'Step 2 of 2');
    await tabTo(screen, 'confirm withdrawal');
    await sendKeys({ press: 'Enter' });
    await headed(screen, 'Your withdrawal is received');
    expect(screen.backend.guestDeclarations.map(({ name, contract }) => [name, contract])).to.eql([['Ola Hansen', 'Turkart']]);
  });

  it('a customer chooses a contract, goes back, and terminates it', async () => {
    const screen = await place({ kind: 'terminate', country: 'NO', contracts: [contracts.subscription(), contracts.committed()] });
    await eventually(() => screen.all('button').length === 1);
    await tabTo(screen, 'End contract here');
    await sendKeys({ press: 'Enter' });
    await headed(screen, 'Step 1 of 2');
    await eventually(() => screen.all('radio').length > 0);
    await tabTo(screen, 'Nordlia');
    await sendKeys({ press: ' ' });
    await tabTo(screen, 'As early as possible');
    await sendKeys({ press: ' ' });
    await tabTo(screen, 'Go on to check it');
    await sendKeys({ press: 'Enter' });
    await headed(screen, 'Step 2 of 2');
    await tabTo(screen, 'Go back and change it');
    await sendKeys({ press: 'Enter' });
    await headed(screen, 'Step 1 of 2');
    await tabTo(screen, 'Go on to check it');
    await sendKeys({ press: 'Enter' });
    await headed(screen, 'Step 2 of 2');
    await tabTo(screen, 'Confirm termination');
    await sendKeys({ press: 'Enter' });
    await headed(screen, 'Your termination is received');
  });
});
