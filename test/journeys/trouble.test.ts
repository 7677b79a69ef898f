import { expect, waitUntil } from '@open-wc/testing';
import { allByRole, elementsIn, textIn } from '../support/screen.ts';
import { type } from './purchases-store.ts';
import { openTroubleshooter, typeCard } from './payments-store.ts';
import { patience, press, resetStore, sees } from './store.ts';

/** What leads on: the last answer to a question, or the word that a step did not help. */
const onward = (widget: Element): HTMLElement | undefined => {
  const answers = [...elementsIn(widget)].filter((element) => element.matches('.answers button'));
  const words = ['Det hjalp ikke', 'Jeg trenger fortsatt hjelp'].flatMap((name) => allByRole(widget, 'button', name));
  return (answers.at(-1) as HTMLElement | undefined) ?? words[0];
};

/** Answers until a person takes over, with what was answered. */
const answerOn = async (widget: Element): Promise<string[]> => {
  const answered: string[] = [];
  const isDone = () => allByRole(widget, 'button', 'Send dette til oss').length === 1;
  for (;;) {
    await waitUntil(() => isDone() || onward(widget), 'it can go on', patience);
    if (isDone()) return answered;
    const button = onward(widget)!;
    if (button.matches('.answers *')) answered.push(textIn(button));
    const before = textIn(widget);
    button.click();
    await waitUntil(() => textIn(widget) !== before, 'it goes on', patience);
  }
};

describe('trouble with a purchase, in Norwegian', () => {
  beforeEach(() => resetStore());

  it('names whom a child has asked, and by what its purchases are limited', async () => {
    const widget = await openTroubleshooter('cus_emil');
    await press(widget, /Jeg kan ikke foreta kjøp/);
    await sees(widget, 'Ingrid Berg');
    await sees(widget, 'Blokkverden: Vinterpakken');
  });

  it('tells of an outage, with nothing to be done', async () => {
    const widget = await openTroubleshooter('cus_tom');
    await press(widget, /Jeg kan ikke laste ned/);
    await sees(widget, 'Nedlasting av kart');
    await sees(widget, 'Det har ikke noe med deg eller banken din å gjøre');
  });

  it('has the card of somebody who has none entered in place, and sees that it is solved', async () => {
    const widget = await openTroubleshooter('cus_tom');
    await press(widget, /Betalingen min ble avvist/);
    await waitUntil(() => allByRole(widget, 'button', /Legg til/).length > 0, 'a card can be added', patience);
    allByRole(widget, 'button', /Legg til/)[0]!.click();
    await typeCard(widget, '4242424242424242');
    await press(widget, 'Legg til betalingsmåten');
    await sees(widget, /Visa •••• 4242 er lagt til|Løst/);
    await sees(widget, /Løst/);
  });

  it('asks what it cannot know, and hands over all that was found and answered, without a card number', async () => {
    const widget = await openTroubleshooter('cus_ola');
    await press(widget, /Betalingen min ble avvist/);
    await waitUntil(() => allByRole(widget, 'button', /^(Svar på noen få spørsmål|Det er ikke det)/).length > 0, 'the questions can be asked', patience);
    allByRole(widget, 'button', /^(Svar på noen få spørsmål|Det er ikke det)/)[0]!.click();
    const answered = await answerOn(widget);
    expect(answered).not.to.deep.equal([]);
    for (const answer of answered) expect(textIn(widget)).to.contain(answer);
    const message = allByRole(widget, 'textbox', /Med egne ord/)[0]!;
    type(message, 'Kortet mitt er 4242 4242 4242 4242, og det virker ikke.');
    await press(widget, 'Send dette til oss');
    await sees(widget, 'Vi har mottatt det.');
    await sees(widget, 'Referansen din');
    expect(textIn(widget)).not.to.contain('4242 4242 4242 4242');
  });
});
