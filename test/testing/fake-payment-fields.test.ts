import { expect } from '@open-wc/testing';
import type { FieldsState, MountOptions, PaymentFieldsAdapter } from '../../src/payment-fields/index.ts';
import { fakeOutcomes, fakePaymentFields } from '../../src/testing/index.ts';

// Fits the interface of any provider's adapter: else it does not compile.
const adapter: PaymentFieldsAdapter = fakePaymentFields;

const appearance: MountOptions['appearance'] = {
  colorScheme: 'light',
  fontFamily: 'serif',
  fontSize: '16px',
  text: 'rgb(1, 2, 3)',
  textMuted: 'gray',
  surface: 'white',
  border: 'gray',
  accent: 'blue',
  critical: 'red',
  radius: '8px',
};

const setUp = async (more: Partial<MountOptions> = {}) => {
  const container = document.createElement('div');
  document.body.append(container);
  const states: FieldsState[] = [];
  const stop = new AbortController();
  const options = { settings: {}, locale: 'en', direction: 'ltr', appearance, signal: stop.signal } as const;
  const fields = await adapter.mount(container, { ...options, onChange: (state) => states.push(state), ...more });
  const select = container.querySelector('select')!;
  const choose = (value: string) => {
    select.value = value;
    select.dispatchEvent(new Event('change'));
  };
  return { container, fields, select, states, stop, choose };
};

describe('the fake payment fields', () => {
  afterEach(() => document.body.replaceChildren());

  it('have labels, in the language of the page, and no field for a number', async () => {
    const { container, select, fields } = await setUp();
    expect(select.labels[0]!.textContent).to.equal('What the bank does');
    expect(select.options[1]!.text).to.equal('It approves');
    fields.update({ locale: 'nb', direction: 'rtl', appearance: { ...appearance, text: 'rgb(4, 5, 6)' } });
    expect(select.labels[0]!.textContent).to.equal('Hva banken gjør');
    expect(getComputedStyle(select).color).to.equal('rgb(4, 5, 6)');
    expect(getComputedStyle(select).direction).to.equal('rtl');
    for (const input of container.querySelectorAll('input')) expect(input.labels!.length).to.equal(1);
    expect(container.innerHTML).not.to.match(/cc-number|inputmode="numeric"|cc-csc/);
  });

  it('say when they are ready, and when they are filled in', async () => {
    const { states, choose } = await setUp();
    expect(states).to.deep.equal([{ ready: true, complete: false }]);
    choose('approves');
    expect(states.at(-1)).to.deep.equal({ ready: true, complete: true });
  });

  it('give a token that says what was chosen, and keep what was typed', async () => {
    const { fields, choose, container } = await setUp();
    const name = container.querySelector('input')!;
    name.value = 'Kari Lien';
    for (const outcome of fakeOutcomes.filter((one) => one !== 'invalid' && one !== 'unavailable')) {
      choose(outcome);
      expect(await fields.createToken()).to.deep.equal({ ok: true, token: `memory:${outcome}` });
    }
    fields.update({ locale: 'nb', direction: 'ltr', appearance });
    expect(name.value).to.equal('Kari Lien');
  });

  it('say what is wrong beside the field, and take the focus there', async () => {
    const { fields, choose, select, container } = await setUp();
    expect(await fields.createToken()).to.deep.equal({ ok: false, reason: 'incomplete' });
    expect(document.activeElement === select).to.equal(true);
    expect(select.getAttribute('aria-invalid')).to.equal('true');
    expect(container.querySelector('p')!.textContent).to.equal('Choose what the bank does.');
    choose('invalid');
    expect(select.getAttribute('aria-invalid')).to.equal('false');
    expect(await fields.createToken()).to.deep.equal({ ok: false, reason: 'invalid' });
    choose('unavailable');
    expect(await fields.createToken()).to.deep.equal({ ok: false, reason: 'unavailable' });
  });

  it('go when they are not wanted any more', async () => {
    const { container, stop, states, choose } = await setUp();
    stop.abort();
    expect(container.childElementCount).to.equal(0);
    const told = states.length;
    choose('approves');
    expect(states.length).to.equal(told);
    const aborted = AbortSignal.abort();
    const late = await setUp({ signal: aborted }).then(
      () => 'mounted',
      () => 'refused',
    );
    expect(late).to.equal('refused');
  });

  it('open a page of a bank, and come back from it', async () => {
    const stop = new AbortController();
    for (const leave of [() => document.querySelector<HTMLElement>('dialog button')!.click(), () => stop.abort()]) {
      const approving = adapter.approve!({ settings: {}, signal: stop.signal });
      expect(document.querySelector('dialog')!.open).to.equal(true);
      leave();
      await approving;
      expect(document.querySelector('dialog')).to.equal(null);
    }
  });
});
