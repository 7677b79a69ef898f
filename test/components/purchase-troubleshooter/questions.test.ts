import { expect } from '@open-wc/testing';
import fc from '../../support/fast-check.ts';
import type { TroubleshootingFlow } from '../../../src/api/contract/troubleshooting-flow.ts';
import type { BillingErrorEvent, BillingNavigateEvent } from '../../../src/components/internal/events.ts';
import { diagnoses, flows } from '../../../src/testing/index.ts';
import { showLanguage } from '../../support/locale.ts';
import { allByRole, byRole, nameOf, textIn } from '../../support/screen.ts';
import { soundFlow } from './random-flow.ts';
import { announced, eventually, focused, looked, place, press, until, untilStep, untilText } from './trouble.ts';

const topic = 'cannot-buy';
const stepTitle = (widget: Element): string => nameOf(allByRole(widget, 'heading').find(({ tagName }) => tagName === 'H3')!);
const trail = (widget: Element): string[] => [...widget.shadowRoot!.querySelectorAll('[part=trail] > li')].map(textIn);
const answers = (widget: Element): HTMLElement[] => [...widget.shadowRoot!.querySelectorAll<HTMLElement>('ul.answers button')];

describe('the questions', () => {
  it('are asked at once where nothing was found, with what was looked at above them', async () => {
    const { widget } = await looked({ topic });
    await untilStep(widget, 'Question 1 What happens when you try to buy?');
    expect(trail(widget)).to.eql([
      'What does not work I cannot buy anything Change',
      'What we looked at Everything we can check is in order. Show',
    ]);
    expect(announced(widget)).to.equal('Everything we can check is in order.');
    expect(answers(widget).map(nameOf)).to.eql(['The button does nothing', 'I see a message', 'Something else']);
  });

  it('wait where something stops purchases, and can be had all the same', async () => {
    const { widget } = await looked({ topic, diagnosis: diagnoses.methodMissing() });
    await press(widget, 'That is not it');
    await untilStep(widget, /^Question 1/);
  });

  for (const diagnosis of [diagnoses.cardExpiring(), diagnoses.countryMismatch(), diagnoses.partlyUnknown()]) {
    it(`are the way on where nothing is sure (${diagnosis.findings[0]?.code ?? 'partly unknown'})`, async () => {
      const { widget } = await looked({ topic, diagnosis });
      const button = byRole(widget, 'button', 'Answer a few questions');
      expect(button.className).to.include('primary');
      button.click();
      await untilStep(widget, /^Question 1/);
    });
  }

  it('come one at a time, each with the focus on its heading, which is said once', async () => {
    const { widget } = await looked({ topic });
    await press(widget, 'I see a message');
    await untilStep(widget, 'Question 2 What is the message about?');
    await eventually(() => focused(widget) === byRole(widget, 'heading', /^Question 2/));
    expect(announced(widget)).not.to.include('message');
    expect(textIn(widget)).to.include('It stands above the button, or in a window of its own.');
    expect(trail(widget).at(-1)).to.equal('What happens when you try to buy? I see a message Change');
  });

  it('can be gone back through, with the answers kept, and on again', async () => {
    const { widget } = await looked({ topic });
    await press(widget, 'I see a message');
    await press(widget, 'A payment method is missing');
    await untilStep(widget, 'Try this Add a way to pay');
    await press(widget, 'Back');
    await untilStep(widget, /^Question 2/);
    expect(answers(widget).map((button) => button.getAttribute('aria-pressed'))).to.eql([null, 'true', null]);
    await press(widget, 'Back');
    await untilStep(widget, /^Question 1/);
    expect(answers(widget).map((button) => button.getAttribute('aria-pressed'))).to.eql([null, 'true', null]);
    await press(widget, 'Back');
    await untilStep(widget, 'Everything we can check is in order.');
    await press(widget, 'Back to the questions');
    await press(widget, 'I see a message');
    await untilStep(widget, /^Question 2/);
    expect(answers(widget)[1]!.getAttribute('aria-pressed')).to.equal('true');
  });

  it('can be returned to from the way so far', async () => {
    const { widget } = await looked({ topic });
    await press(widget, 'I see a message');
    await press(widget, 'A payment method is missing');
    await untilStep(widget, /^Try this/);
    expect(trail(widget)).to.have.length(4);
    allByRole(widget, 'button', 'Change')[1]!.click();
    await untilStep(widget, /^Question 1/);
    await press(widget, 'The button does nothing');
    await untilStep(widget, 'Try this Load the page again');
    expect(trail(widget).at(-1)).to.include('The button does nothing');
  });

  it('leave the address and the history of the page alone', async () => {
    const before = [location.href, history.length];
    const { widget } = await looked({ topic });
    await press(widget, 'I see a message');
    await untilStep(widget, /^Question 2/);
    expect([location.href, history.length]).to.eql(before);
  });

  it('keep their place in another language', async () => {
    const { widget } = await looked({ topic });
    await press(widget, 'I see a message');
    await untilStep(widget, /^Question 2/);
    try {
      await showLanguage('nb');
      await untilText(widget, 'Hva handler meldingen om?');
      await untilText(widget, 'Spørsmål 2');
      expect(trail(widget).at(-1)).to.include('Jeg får en melding');
      const heading = widget.shadowRoot!.querySelector('h3 > span[lang]')!;
      expect(heading.getAttribute('lang')).to.equal('nb');
    } finally {
      await showLanguage('en');
    }
    await untilStep(widget, 'Question 2 What is the message about?');
  });

  it('stay in the language that is there, marked as such, where the other cannot be had', async () => {
    const { widget } = await looked({ topic, flows: [flows.cannotBuy()] });
    try {
      await showLanguage('nb');
      await untilText(widget, 'Spørsmål 1');
      expect(widget.shadowRoot!.querySelector('h3 > span[lang]')!.getAttribute('lang')).to.equal('en');
    } finally {
      await showLanguage('en');
    }
  });

  it('keep their place while other widgets change things, and tell of what has come up', async () => {
    const { widget, backend } = await looked({ topic });
    await press(widget, 'I see a message');
    await untilStep(widget, /^Question 2/);
    backend.diagnosis = diagnoses.methodMissing();
    widget.session!.revisions.markChanged(['payments']);
    await untilText(widget, 'We have found what stops you.');
    expect(stepTitle(widget)).to.match(/^Question 2/);
    await press(widget, 'Show it');
    await untilStep(widget, 'We have found what stops you.');
    await press(widget, 'Back to the questions');
    await untilStep(widget, /^Question 2/);
    expect(allByRole(widget, 'button', 'Show it')).to.have.length(0);
  });
});

describe('the ends', () => {
  it('are reached by steps that help', async () => {
    const { widget } = await looked({ topic });
    const solved: unknown[] = [];
    widget.addEventListener('billing-trouble-solved', ({ detail }) => solved.push(detail));
    await press(widget, 'The button does nothing');
    await untilStep(widget, 'Try this Load the page again');
    expect([...widget.shadowRoot!.querySelectorAll('ol.steps > li')].map(textIn)).to.eql([
      'Close other tabs of the store.',
      'Load this page again.',
      'Try to buy once more.',
    ]);
    await press(widget, 'It works now');
    await untilStep(widget, 'Good, then everything works again.');
    await eventually(() => focused(widget) === byRole(widget, 'heading', /^Good/));
    expect(solved).to.eql([{ topic, by: 'reload' }]);
    await press(widget, 'Something else does not work');
    await until(widget, () => allByRole(widget, 'button', /^I cannot buy/).length === 1);
  });

  it('are a person, where steps did not help', async () => {
    const { widget } = await looked({ topic });
    await press(widget, 'The button does nothing');
    await press(widget, 'It did not help');
    await untilStep(widget, 'We will look at it for you');
    await until(widget, () => allByRole(widget, 'button', 'Send this to us').length === 1);
    expect(textIn(widget)).to.include('Load the page again It did not help');
    await press(widget, 'Back');
    await untilStep(widget, 'Try this Load the page again');
  });

  it('are a clear next step elsewhere, and a person after that', async () => {
    const { widget } = await looked({ topic });
    const heard: BillingNavigateEvent['detail'][] = [];
    widget.addEventListener('billing-navigate', (event) => {
      event.preventDefault();
      heard.push(event.detail);
    });
    await press(widget, 'I see a message');
    await press(widget, 'It is not sold in my country');
    await untilStep(widget, 'Your next step Not every title is sold everywhere');
    byRole(widget, 'link', 'Go to your list').click();
    expect(heard).to.eql([{ purpose: 'open-link', url: 'https://nordlia.example/liste' }]);
    await press(widget, 'I still need help');
    await untilStep(widget, 'Hand it over to us');
  });

  it('look again, and come back to the same place', async () => {
    const { widget, backend } = await looked({ topic: 'payment-declined' });
    await press(widget, 'Yes');
    await press(widget, 'No, it took too long');
    const before = backend.requests.filter(({ name }) => name === 'getDiagnosis').length;
    await press(widget, 'Check again');
    await untilStep(widget, 'Everything we can check is in order.');
    await eventually(() => backend.requests.filter(({ name }) => name === 'getDiagnosis').length > before);
    await press(widget, 'Back to the questions');
    await untilStep(widget, /^Try this/);
  });

  it('are reached in every sound flow, whatever is answered, and left again step by step', async () => {
    await fc.assert(
      fc.asyncProperty(soundFlow, fc.array(fc.nat(5), { minLength: 20, maxLength: 20 }), async (flow, picks) => {
        const { widget } = await place({ topic, flows: [flow] });
        await until(widget, () => !widget.shadowRoot!.querySelector('[aria-busy=true]') && allByRole(widget, 'heading').length === 2);
        const titles = [stepTitle(widget)];
        for (const pick of picks) {
          const buttons = answers(widget).length > 0 ? answers(widget) : allByRole(widget, 'button', 'It did not help');
          if (buttons.length === 0) break;
          buttons[pick % buttons.length]!.click();
          await widget.updateComplete;
          titles.push(stepTitle(widget));
        }
        await until(widget, () => allByRole(widget, 'button', /^(Send this to us|I still need help)$/).length === 1);
        for (const title of titles.reverse().slice(1)) {
          byRole(widget, 'button', 'Back').click();
          await widget.updateComplete;
          expect(stepTitle(widget)).to.equal(title);
        }
        widget.remove();
      }),
      { numRuns: 15 },
    );
  });
});

describe('questions that cannot be asked', () => {
  const circle: TroubleshootingFlow = {
    ...flows.cannotBuy(),
    nodes: flows.cannotBuy().nodes.map((node) => (node.kind === 'fix' ? { ...node, next: 'where' } : node)),
  };
  const withNewKind = JSON.parse(JSON.stringify(flows.cannotBuy()).replace('"kind":"next-step"', '"kind":"video-call"')) as TroubleshootingFlow;

  for (const [what, flow] of [
    ['leads in a circle', circle],
    ['has a kind of node of a newer server', withNewKind],
  ] as const) {
    it(`leave a person to turn to where the flow ${what}`, async () => {
      const codes: string[] = [];
      const { widget } = await place({ topic, flows: [flow], diagnosis: diagnoses.cardExpiring() });
      widget.addEventListener('billing-error', ({ detail }: BillingErrorEvent) => codes.push(detail.code));
      await press(widget, 'Answer a few questions');
      await untilStep(widget, 'The questions could not be loaded.');
      await press(widget, 'Hand it over to us');
      await press(widget, 'Send this to us');
      await untilStep(widget, 'We have got it.');
    });
  }

  it('say so without a network, and are asked once it is back', async () => {
    const { widget } = await place({
      topic,
      diagnosis: diagnoses.cardExpiring(),
      prepare: (backend) => backend.failNext({ operation: 'getTroubleshootingFlow', network: true, times: 3 }),
    });
    await press(widget, 'Answer a few questions');
    await untilStep(widget, 'The questions could not be loaded.');
    expect(textIn(byRole(widget, 'alert'))).to.include('There is no connection.');
    await press(widget, 'Try again');
    await untilStep(widget, /^Question 1/);
  });

  it('leave the steps of a fix whose action this version does not know', async () => {
    const flow = JSON.parse(JSON.stringify(flows.cannotBuy()).replace('"action":"add-method"', '"action":"teleport"')) as TroubleshootingFlow;
    const { widget } = await looked({ topic, flows: [flow] });
    await press(widget, 'I see a message');
    await press(widget, 'A payment method is missing');
    await untilStep(widget, /^Try this/);
    expect(textIn(widget)).to.include('Add a card or another payment method.');
    expect(allByRole(widget, 'button', 'Add a payment method')).to.have.length(0);
    expect(allByRole(widget, 'button', 'It did not help')).to.have.length(1);
  });
});
