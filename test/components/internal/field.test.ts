import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { FormController } from '../../../src/controllers/form-controller.ts';
import { dateField, selectField, textareaField, textField } from '../../../src/components/internal/field.ts';
import { fieldStyles } from '../../../src/components/internal/field.styles.ts';
import { formFailure, formRemark, formView, submitButton } from '../../../src/components/internal/form-view.ts';
import { sharedStyles } from '../../../src/components/internal/shared.styles.ts';
import { BillingError } from '../../../src/api/errors.ts';
import { byRole, nameOf, textIn } from '../../support/screen.ts';

let failure: BillingError | undefined;
let release: () => void = () => undefined;

class TestFieldsElement extends LitElement {
  static override styles = [...sharedStyles, fieldStyles];

  form = new FormController(this, {
    initial: { name: 'Kari', note: '', day: '2026-12-02', country: 'NO' },
    validate: ({ name, note, day, country }) => ({
      name: name ? undefined : 'Enter a name.',
      note: note.length < 9 ? undefined : 'That is too long.',
      day: day ? undefined : 'Choose a day.',
      country: country === 'SE' ? 'Not there.' : undefined,
    }),
    submit: () => new Promise((resolve) => (release = () => resolve(failure))),
  });

  protected override render(): unknown {
    const { form } = this;
    return html`<div class="root">
      ${formView(form, html`
        ${textField(form, { name: 'name', label: 'Name', hint: 'As it is to stand on the invoice.', required: true })}
        ${textareaField(form, { name: 'note', label: 'Note' })}
        ${dateField(form, { name: 'day', label: 'Day' })}
        ${selectField(form, {
          name: 'country',
          label: 'Country',
          options: [
            { value: 'NO', label: 'Norway' },
            { value: 'SE', label: 'Sweden' },
          ],
        })}
        ${formFailure(form)} ${submitButton(form, 'Save')} ${formRemark(form)}
      `)}
    </div>`;
  }
}
customElements.define('test-fields', TestFieldsElement);

describe('a field', () => {
  let host: TestFieldsElement;
  let root: ShadowRoot;

  beforeEach(async () => {
    failure = undefined;
    host = new TestFieldsElement();
    document.body.append(host);
    await host.updateComplete;
    root = host.shadowRoot!;
  });

  afterEach(() => host.remove());

  const control = (name: string) => root.querySelector<HTMLInputElement>(`[name=${name}]`)!;
  const description = (name: string) =>
    (control(name).getAttribute('aria-describedby') ?? '')
      .split(' ')
      .filter(Boolean)
      .map((id) => textIn(root.getElementById(id)!));
  const press = async () => {
    byRole(host, 'button', 'Save').click();
    await host.updateComplete;
    await host.updateComplete;
  };

  it('is known by its label and shows its value', () => {
    expect(['name', 'note', 'day', 'country'].map((name) => nameOf(control(name)))).to.eql(['Name', 'Note', 'Day', 'Country']);
    expect(['name', 'note', 'day', 'country'].map((name) => control(name).value)).to.eql(['Kari', '', '2026-12-02', 'NO']);
  });

  it('is described by its hint, and by what is wrong before it', async () => {
    expect(description('name')).to.eql(['As it is to stand on the invoice.']);
    expect(description('note')).to.eql([]);
    expect(control('name').getAttribute('aria-invalid')).to.equal('false');
    control('name').value = '';
    await press();
    expect(description('name')).to.eql(['Enter a name.', 'As it is to stand on the invoice.']);
    expect(control('name').getAttribute('aria-invalid')).to.equal('true');
    expect(root.activeElement).to.equal(control('name'));
  });

  it('says what is wrong with every kind of it', async () => {
    control('note').value = 'far too long';
    control('day').value = '';
    control('country').value = 'SE';
    await press();
    expect(['note', 'day', 'country'].map(description)).to.eql([['That is too long.'], ['Choose a day.'], ['Not there.']]);
    expect(root.activeElement).to.equal(control('note'));
  });

  it('can be hit with a finger', () => {
    for (const element of root.querySelectorAll('.control')) {
      expect(element.getBoundingClientRect().height, element.outerHTML).to.be.at.least(44);
    }
  });

  it('follows what is filled in from outside', async () => {
    host.form.fill({ name: 'Ola', note: 'Hei', day: '2026-11-30', country: 'SE' });
    await host.updateComplete;
    expect(['name', 'note', 'day', 'country'].map((name) => control(name).value)).to.eql(['Ola', 'Hei', '2026-11-30', 'SE']);
  });

  it('stands in one form, whose button says that it is on its way and then why it failed', async () => {
    expect(root.querySelectorAll('form')).to.have.length(1);
    const button = byRole(host, 'button', 'Save');
    button.focus();
    await press();
    expect(button.getAttribute('aria-busy')).to.equal('true');
    expect(root.activeElement).to.equal(button);
    failure = new BillingError({ kind: 'network', code: 'network' });
    release();
    while (host.form.pending) await Promise.resolve();
    await host.updateComplete;
    expect(textIn(byRole(host, 'alert'))).to.equal('There is no connection. Check your network and try again.');
    expect(button.getAttribute('aria-disabled')).to.equal('false');
    expect(control('name').value).to.equal('Kari');
  });
});
