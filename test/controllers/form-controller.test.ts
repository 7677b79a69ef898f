import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { BillingError } from '../../src/api/errors.ts';
import { FormController, type FormOptions } from '../../src/controllers/form-controller.ts';

type Name = 'name' | 'number' | 'day' | 'way';

/** Promises that are settled by hand, one for each time the form was sent. */
class Sendings {
  readonly values: Record<Name, string>[] = [];
  #settle: ((error?: BillingError) => void)[] = [];

  readonly submit = (values: Record<Name, string>): Promise<BillingError | undefined> => {
    this.values.push(values);
    return new Promise((resolve) => this.#settle.push(resolve));
  };

  answer(error?: BillingError): void {
    this.#settle.shift()!(error);
  }
}

const sendings = { current: new Sendings() };

const options: FormOptions<Name> = {
  initial: { name: '', number: '', day: '', way: 'post' },
  validate: ({ name, number, way }, unreadable) => ({
    name: name ? undefined : 'A name is needed.',
    number: way === 'pay' && !/^\d+$/.test(number) ? 'Digits only.' : undefined,
    day: unreadable.has('day') ? 'The day is not complete.' : undefined,
  }),
  submit: (values) => sendings.current.submit(values),
  refused: (field, { code }) => `${field} was refused: ${code}`,
  fieldOf: (code) => (code === 'vat-number-invalid' ? 'number' : undefined),
};

class TestFormElement extends LitElement {
  form = new FormController<Name>(this, options);

  protected override render(): unknown {
    const { form } = this;
    const invalid = (name: Name) => (form.errors[name] ? 'true' : 'false');
    return html`<form novalidate @input=${form.edit} @change=${form.leave} @submit=${form.send}>
      <input name="name" aria-invalid=${invalid('name')} .value=${form.values.name} />
      <input name="number" aria-invalid=${invalid('number')} .value=${form.values.number} />
      <input type="radio" name="way" value="post" .checked=${form.values.way === 'post'} />
      <input type="radio" name="way" value="pay" .checked=${form.values.way === 'pay'} />
      <input name="stranger" />
      <button type="submit" aria-disabled=${form.pending ? 'true' : 'false'}>Send</button>
    </form>`;
  }
}
customElements.define('test-form', TestFormElement);

const problem = (code: string, paths: string[] = []): BillingError =>
  new BillingError({
    kind: 'problem',
    code,
    status: 400,
    problem: {
      type: 'about:blank',
      title: code,
      status: 400,
      code,
      errors: paths.map((path) => ({ path, message: 'Expected something else' })),
    },
  });

describe('a form', () => {
  let host: TestFormElement;
  let form: FormController<Name>;

  beforeEach(async () => {
    sendings.current = new Sendings();
    host = new TestFormElement();
    document.body.append(host);
    form = host.form;
    await host.updateComplete;
  });

  afterEach(() => host.remove());

  const input = (name: string) => host.shadowRoot!.querySelector<HTMLInputElement>(`[name=${name}]`)!;
  const button = () => host.shadowRoot!.querySelector('button')!;

  const type = (name: Name, text: string): void => {
    input(name).value = text;
    input(name).dispatchEvent(new Event('input', { bubbles: true }));
  };
  const leave = (name: Name): void => void input(name).dispatchEvent(new Event('change', { bubbles: true }));
  const press = async (): Promise<void> => {
    button().focus();
    button().click();
    await host.updateComplete;
    await host.updateComplete;
  };
  const settle = async (error?: BillingError): Promise<void> => {
    sendings.current.answer(error);
    while (form.pending) await Promise.resolve();
    await host.updateComplete;
    await host.updateComplete;
  };

  it('says nothing before it is sent', () => {
    type('name', 'A');
    type('name', '');
    leave('name');
    expect(form.errors).to.eql({});
  });

  it('is not sent while something is missing, and goes to the first field that is wrong', async () => {
    input('way').checked = false;
    host.shadowRoot!.querySelectorAll<HTMLInputElement>('[name=way]')[1]!.click();
    await press();
    expect(form.errors).to.eql({ name: 'A name is needed.', number: 'Digits only.' });
    expect(host.shadowRoot!.activeElement).to.equal(input('name'));
    expect(sendings.current.values).to.have.length(0);
  });

  it('takes a sentence back while the field is put right, and says a new one when it is left', async () => {
    await press();
    type('name', 'A');
    expect(form.errors).to.eql({});
    type('name', '');
    expect(form.errors).to.eql({});
    leave('name');
    expect(form.errors).to.eql({ name: 'A name is needed.' });
  });

  it('sends what stands in the fields, also what nobody told of', async () => {
    input('name').value = 'Filled by the browser';
    await press();
    expect(sendings.current.values).to.eql([{ name: 'Filled by the browser', number: '', day: '', way: 'post' }]);
    await settle();
    expect(form.pending).to.equal(false);
  });

  it('is sent once, however often one presses, and its button keeps the focus', async () => {
    type('name', 'A');
    await press();
    await press();
    host.shadowRoot!.querySelector('form')!.requestSubmit();
    expect(sendings.current.values).to.have.length(1);
    expect(button().getAttribute('aria-disabled')).to.equal('true');
    expect(host.shadowRoot!.activeElement).to.equal(button());
    await settle();
    await press();
    expect(sendings.current.values).to.have.length(2);
  });

  it('keeps what was typed when it fails, and says why', async () => {
    type('name', 'A');
    await press();
    const error = problem('unavailable');
    await settle(error);
    expect(form.values.name).to.equal('A');
    expect(form.error).to.equal(error);
    expect(form.errors).to.eql({});
    await press();
    expect(form.error).to.equal(undefined);
  });

  it('takes a thrown failure for one, and an abort for none', async () => {
    type('name', 'A');
    const send = async (thrown: unknown) => {
      const failing = new FormController<Name>(host, { ...options, submit: () => Promise.reject(thrown as Error) });
      failing.fill({ name: 'A' });
      const event = new Event('submit', { cancelable: true });
      Object.defineProperty(event, 'currentTarget', { value: document.createElement('form') });
      await failing.send(event);
      expect(event.defaultPrevented).to.equal(true);
      return failing.error?.code;
    };
    expect(await send(new TypeError('no'))).to.equal('internal-error');
    expect(await send(new DOMException('gone', 'AbortError'))).to.equal(undefined);
  });

  it('puts what the server refused beside its field, until that field says something else', async () => {
    type('name', 'A');
    type('number', '12');
    await press();
    await settle(problem('invalid-request', ['details.name']));
    expect(form.errors).to.eql({ name: 'name was refused: invalid-request' });
    expect(form.error).to.equal(undefined);
    expect(host.shadowRoot!.activeElement).to.equal(input('name'));
    type('name', 'B');
    expect(form.errors).to.eql({});
  });

  it('knows which field a code is about', async () => {
    type('name', 'A');
    await press();
    await settle(problem('vat-number-invalid'));
    expect(form.errors).to.eql({ number: 'number was refused: vat-number-invalid' });
  });

  it('counts a refusal of what is no field for the whole', async () => {
    type('name', 'A');
    await press();
    await settle(problem('invalid-request', ['details.name', 'version']));
    expect(form.errors).to.eql({});
    expect(form.error?.code).to.equal('invalid-request');
  });

  it('can be filled from outside, without judging what is filled in', async () => {
    await press();
    form.fill({ name: '', number: '7' });
    expect(form.errors).to.eql({});
    await host.updateComplete;
    expect(input('number').value).to.equal('7');
    form.reset();
    expect(form.values).to.eql(options.initial);
  });

  it('tidies what is pasted at once, and what is typed when it is left', async () => {
    const tidy = (_: Name, text: string) => text.toUpperCase();
    const field = Object.assign(document.createElement('input'), { name: 'name' });
    const told = (type: string, inputType = '') => {
      const event = type === 'input' ? new InputEvent(type, { inputType }) : new Event(type);
      field.dispatchEvent(event);
      return event;
    };
    const tidying = new FormController<Name>(host, { ...options, tidy });
    field.value = 'kari';
    tidying.edit(told('input', 'insertText'));
    expect(tidying.values.name).to.equal('kari');
    tidying.leave(told('change'));
    expect(tidying.values.name).to.equal('KARI');
    field.value = 'ola';
    tidying.edit(told('input', 'insertFromPaste'));
    expect(tidying.values.name).to.equal('OLA');
    tidying.fill({ name: 'per' });
    expect(tidying.values.name).to.equal('PER');
  });

  it('is not sent while it has to wait', async () => {
    let waits = true;
    const waiting = new FormController<Name>(host, { ...options, waits: () => waits });
    waiting.fill({ name: 'A' });
    const event = new Event('submit');
    Object.defineProperty(event, 'currentTarget', { value: document.createElement('form') });
    await waiting.send(event);
    expect(sendings.current.values).to.have.length(0);
    waits = false;
    void waiting.send(event);
    expect(sendings.current.values).to.have.length(1);
  });

  it('leaves fields alone that are none of its own', () => {
    input('stranger').dispatchEvent(new Event('input', { bubbles: true }));
    expect(Object.keys(form.values)).to.eql(['name', 'number', 'day', 'way']);
  });

  it('tells of a field that the browser cannot read', async () => {
    const control = document.createElement('input');
    control.name = 'day';
    Object.defineProperty(control, 'validity', { value: { badInput: true } });
    host.shadowRoot!.querySelector('form')!.append(control);
    type('name', 'A');
    await press();
    expect(form.errors).to.eql({ day: 'The day is not complete.' });
  });
});
