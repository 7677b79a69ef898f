import { expect } from '@open-wc/testing';
import { purchases } from '../../../src/testing/index.ts';
import { allByRole, byRole, elementsIn, nameOf, textIn } from '../../support/screen.ts';
import { announced, asking, choose, chooseFiles, eventually, focused, goWay, picture, press, sent, until, untilFocused, untilStep, untilText, write } from './asking.ts';

const paid = { purchases: [purchases.paid()], purchase: 'pur_paid' };
const bundle = { purchases: [purchases.severalItems()], purchase: purchases.severalItems().id };
const words = 'What is wrong, in your own words';

describe('what is told about a purchase', () => {
  it('is asked for in words where it is missing, all of it at once, and goes as soon as it is there', async () => {
    const { widget } = await asking(bundle);
    await goWay(widget, 'Something is wrong with it');
    await untilStep(widget, 'What do you want money back for?');
    await press(widget, 'Continue');
    await untilText(widget, 'Choose what you want money back for.');
    const text = textIn(widget);
    expect(text).to.include('Choose what fits best.');
    expect(text).to.include('Write a sentence or two, so that we can help you.');
    await eventually(() => focused(widget) === allByRole(widget, 'checkbox')[0]);
    await choose(widget, 'Album: Vinterviser × 2', 'checkbox');
    await until(widget, () => !textIn(widget).includes('Choose what you want money back for.'));
    await choose(widget, 'It does not work');
    await until(widget, () => !textIn(widget).includes('Choose what fits best.'));
    await press(widget, 'Continue');
    await eventually(() => focused(widget) === byRole(widget, 'textbox', words));
    await write(widget, words, 'It is scratched.');
    await press(widget, 'Continue');
    await untilStep(widget, 'This is what you would get back');
  });

  it('stays while one goes back and forth, from one way to another, and while the purchase is read again', async () => {
    const { widget, backend } = await asking(bundle);
    await goWay(widget, 'Something is wrong with it');
    await choose(widget, 'Album: Vinterviser × 2', 'checkbox');
    await choose(widget, 'It is not as described');
    await write(widget, words, 'It is another record.');
    chooseFiles(widget, picture());
    await until(widget, () => announced(widget).includes('skjerm.png'));
    widget.session!.revisions.markChanged(['purchases']);
    await eventually(() => backend.requests.filter(({ name }) => name === 'getRefundOptions').length === 2);
    await press(widget, 'Back');
    await untilFocused(widget, 'What is it about?');
    await goWay(widget, 'Something else');
    await until(widget, () => allByRole(widget, 'textbox', 'Your own words (optional)').length === 1);
    expect((byRole(widget, 'textbox') as HTMLTextAreaElement).value).to.equal('It is another record.');
    await press(widget, 'Back');
    await goWay(widget, 'Something is wrong with it');
    await until(widget, () => allByRole(widget, 'textbox', words).length === 1);
    expect((byRole(widget, 'checkbox', 'Album: Vinterviser × 2') as HTMLInputElement).checked).to.equal(true);
    expect((byRole(widget, 'checkbox', 'Lydbok: Fjellet kaller') as HTMLInputElement).checked).to.equal(false);
    expect((byRole(widget, 'radio', 'It is not as described') as HTMLInputElement).checked).to.equal(true);
    await press(widget, 'Continue');
    await press(widget, 'Back');
    await untilStep(widget, 'What do you want money back for?');
    expect((byRole(widget, 'textbox', words) as HTMLTextAreaElement).value).to.equal('It is another record.');
    byRole(widget, 'button', 'Leave out skjerm.png');
  });

  it('sends only what the way asks for', async () => {
    const { widget, backend } = await asking(bundle);
    await goWay(widget, 'Something is wrong with it');
    await write(widget, words, 'It is another record.');
    await press(widget, 'Back');
    await goWay(widget, 'I did not mean to buy it');
    await choose(widget, 'Album: Vinterviser × 2', 'checkbox');
    await press(widget, 'Continue');
    await choose(widget, 'Back to what you paid with');
    await press(widget, 'Ask for NOK 198 back');
    await untilStep(widget, 'Approved: you get NOK 198 back');
    expect(sent(backend, 'createRefundRequest')[0]).not.to.have.any.keys('statement', 'evidence');
  });

  it('holds no card number, in the page or on its way', async () => {
    const { widget, backend } = await asking(paid);
    await goWay(widget, 'Something is wrong with it');
    await choose(widget, 'It does not work');
    await write(widget, words, 'Paid with 4242 4242 4242 4242 for nothing.');
    await press(widget, 'Continue');
    await choose(widget, 'Back to what you paid with');
    await press(widget, 'Ask for NOK 119 back');
    await untilStep(widget, 'We have received your request');
    expect(JSON.stringify(backend.requests.map(({ body }) => body))).not.to.include('4242 4242');
    expect(sent(backend, 'createRefundRequest')[0]!['statement']).to.equal('Paid with •••• 4242 for nothing.');
  });

  it('is refused where it is longer than can be sent, and stays', async () => {
    const { widget } = await asking(paid);
    await goWay(widget, 'Something is wrong with it');
    await choose(widget, 'It does not work');
    await write(widget, words, 'a'.repeat(2001));
    await press(widget, 'Continue');
    await untilText(widget, 'That is too long. Write the most important part.');
    expect((byRole(widget, 'textbox', words) as HTMLTextAreaElement).value).to.have.length(2001);
  });
});

describe('files that go along', () => {
  const beginFault = async (options: Parameters<typeof asking>[0] = paid) => {
    const placed = await asking(options);
    await goWay(placed.widget, 'Something is wrong with it');
    await choose(placed.widget, 'It does not work');
    await write(placed.widget, words, 'Nothing but grey.');
    return placed;
  };

  it('are told before they are sent that they are too large, or no picture whatever their name says', async () => {
    const { widget, backend } = await beginFault();
    chooseFiles(widget, picture('stor.png', 5 * 1024 * 1024 + 1), new File(['only words'], 'bilde.png', { type: 'image/png' }));
    await untilText(widget, 'This file is too large. At most 5 MB can be sent.');
    await untilText(widget, 'This file could not be read. Choose a picture (JPEG, PNG, WebP) or a PDF.');
    expect(sent(backend, 'addEvidence')).to.have.length(0);
    await press(widget, 'Continue');
    await untilText(widget, 'Try the file again that is not here yet, or leave it out.');
    await press(widget, 'Leave out stor.png');
    await press(widget, 'Leave out bilde.png');
    await press(widget, 'Continue');
    await untilStep(widget, 'This is what you would get back');
  });

  it('are as many as the way takes, and those beyond are left out', async () => {
    const { widget } = await beginFault();
    chooseFiles(widget, ...Array.from({ length: 7 }, (_, index) => picture(`bilde-${index}.png`)));
    await untilText(widget, '2 files were left out: no more can be sent along.');
    await until(widget, () => allByRole(widget, 'button', /^Leave out/).length === 5);
    expect([...elementsIn(widget)].filter((element) => element.matches('input[type=file]'))).to.have.length(0);
  });

  it('hold up going on only while they are on their way, and say so', async () => {
    let held: { arrived: Promise<unknown>; release: () => void };
    const { widget } = await beginFault({ ...paid, prepare: (backend) => (held = backend.hold('addEvidence')) });
    chooseFiles(widget, picture());
    await held!.arrived;
    await untilText(widget, 'Wait until your files have been sent.');
    expect(byRole(widget, 'button', 'Continue').ariaDisabled).to.equal('true');
    held!.release();
    await press(widget, 'Continue');
    await untilStep(widget, 'This is what you would get back');
  });

  it('fail one by one: the others stay, and the one is tried again', async () => {
    const { widget, backend } = await beginFault({ ...paid, prepare: (backend) => backend.failNext({ operation: 'addEvidence', network: true, times: 3 }) });
    chooseFiles(widget, picture('en.png'), picture('to.png'));
    await untilText(widget, 'There is no connection.');
    await until(widget, () => announced(widget).includes('to.png'));
    await press(widget, 'Try again');
    await until(widget, () => allByRole(widget, 'button', 'Try again').length === 0);
    await press(widget, 'Continue');
    await choose(widget, 'Back to what you paid with');
    await press(widget, 'Ask for NOK 119 back');
    await untilStep(widget, 'We have received your request');
    expect(sent(backend, 'createRefundRequest')[0]!['evidence']).to.have.length(2);
  });

  it('can be dropped as well as chosen', async () => {
    const { widget } = await beginFault();
    const zone = byRole(widget, 'button', 'Continue').closest('form')!.querySelector('.evidence-drop')!;
    const dropped = new DataTransfer();
    dropped.items.add(picture('sluppet.png'));
    zone.dispatchEvent(new DragEvent('dragover', { dataTransfer: dropped, bubbles: true, cancelable: true }));
    zone.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }));
    await until(widget, () => announced(widget).includes('sluppet.png'));
    expect(allByRole(widget, 'button').map(nameOf)).to.include('Leave out sluppet.png');
  });
});
