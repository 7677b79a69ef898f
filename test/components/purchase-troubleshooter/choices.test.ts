import { expect } from '@open-wc/testing';
import { diagnoses } from '../../../src/testing/index.ts';
import { allByRole, byRole, nameOf, textIn } from '../../support/screen.ts';
import { announced, eventually, focused, looked, place, press, until, untilStep, untilText } from './trouble.ts';

describe('the choice of a trouble', () => {
  it('begins with a heading and three plain choices, and asks the back end nothing yet', async () => {
    const { widget, backend } = await place();
    expect(byRole(widget, 'heading', 'If you cannot make a purchase').tagName).to.equal('H2');
    const names = allByRole(widget, 'button').map(nameOf);
    expect(names).to.have.length(3);
    expect(names[0]).to.match(/^I cannot buy anything/);
    expect(names[1]).to.match(/^My payment was declined/);
    expect(names[2]).to.match(/^I cannot download or update/);
    expect(backend.requests.filter(({ name }) => name !== 'session')).to.eql([]);
  });

  for (const [name, topic] of [
    [/^I cannot buy anything/, 'cannot-buy'],
    [/^My payment was declined/, 'payment-declined'],
    [/^I cannot download or update/, 'cannot-download'],
  ] as const) {
    it(`looks at what is known of ${topic}, and takes the focus along`, async () => {
      const { widget, backend } = await place({ diagnosis: diagnoses.cardExpired() });
      byRole(widget, 'button', name).click();
      await untilStep(widget, 'We have found what stops you.');
      const asked = backend.requests.filter((call) => call.name === 'getDiagnosis');
      expect(asked.map(({ params }) => params['topic'])).to.eql([topic]);
      await eventually(() => focused(widget) === byRole(widget, 'heading', 'We have found what stops you.'));
      expect(announced(widget)).to.equal('We have found what stops you.');
    });
  }

  it('is left out where the page names the trouble, and the focus of the page is left alone', async () => {
    const { widget } = await looked({ topic: 'payment-declined', diagnosis: diagnoses.cardExpired() });
    expect(allByRole(widget, 'button', /^I cannot buy/)).to.have.length(0);
    expect(textIn(widget)).to.include('My payment was declined');
    expect(focused(widget)).to.equal(null);
  });

  it('is made anew when the page names another trouble, and when it names none that there is', async () => {
    const { widget } = await looked({ topic: 'payment-declined', diagnosis: diagnoses.cardExpired() });
    widget.topic = 'cannot-buy';
    await untilText(widget, 'I cannot buy anything');
    await untilStep(widget, 'We have found what stops you.');
    widget.topic = 'my-dog-ate-it';
    await until(widget, () => allByRole(widget, 'button').length === 3);
  });

  it('can be made again', async () => {
    const { widget } = await looked({ topic: 'payment-declined', diagnosis: diagnoses.cardExpired() });
    await press(widget, 'Change');
    await until(widget, () => allByRole(widget, 'button', /^I cannot buy/).length === 1);
    await eventually(() => focused(widget) === byRole(widget, 'heading', 'If you cannot make a purchase'));
    await press(widget, /^I cannot download/);
    await untilStep(widget, 'We have found what stops you.');
  });

  it('can be hit with a finger, and never scrolls sideways', async () => {
    const { widget } = await place();
    widget.style.inlineSize = '320px';
    for (const button of allByRole(widget, 'button')) expect(button.getBoundingClientRect().height).to.be.at.least(44);
    expect(widget.shadowRoot!.querySelector('.root')!.scrollWidth).to.be.at.most(320);
  });
});
