import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { textField } from '../../field.ts';
import { formRemark, formView, submitButton } from '../../form-view.ts';
import { heading } from '../../heading.ts';
import { loadingView } from '../../loading-view.ts';
import { notice } from '../../notice.ts';
import { pageLink } from '../start-view.ts';
import { contractFields } from './contract-fields.ts';
import type { StepContext } from './step-context.ts';
import { terminationFields } from './termination-fields.ts';

/** The first step: who, which contract, and where the acknowledgement goes. Nothing else is asked. */
export const statementView = (context: StepContext): TemplateResult => {
  const { host, flow, close } = context;
  const { contracts } = host.reads;
  const waits = !flow.isGuest && contracts.status === 'loading' && !contracts.slow;
  return html`
    ${heading(host.headingLevel, 'step-title', 'step-title', msg('Step 1 of 2: your statement', { desc: 'Heading of a form of two steps.' }))}
    <p class="muted intro">
      ${msg('You need not say why. Nothing is sent before you have checked it in the next step.', { desc: 'Above a form in which somebody declares something.' })}
    </p>
    ${waits ? loadingView(fieldsSkeleton()) : html`${withoutList(context)} ${formView(flow.form, fieldsOf(context))}`}
    <div class="aside">
      <button type="button" class="button plain" part="button" @click=${close}>
        ${msg('Close the form', { desc: 'Button: nothing is declared.' })}
      </button>
      ${pageLink(host, flow.fn)}
    </div>
  `;
};

const fieldsOf = ({ host, flow, shown }: StepContext): TemplateResult => {
  const { form } = flow;
  return html`
    ${contractFields(flow, shown, host.reads.contracts.value?.today)} ${terminationFields(flow)}
    ${textField(form, {
      name: 'name',
      label: msg('Your name', { desc: 'Label of a text field.' }),
      autocomplete: 'name',
      maxlength: 200,
      required: true,
    })}
    ${textField(form, {
      name: 'email',
      label: msg('E-mail address', { desc: 'Label of a text field.' }),
      hint: msg('The acknowledgement is sent there.', { desc: 'Hint below the field for an e-mail address.' }),
      autocomplete: 'email',
      inputmode: 'email',
      dir: 'ltr',
      maxlength: 254,
      required: true,
    })}
    <div class="actions">
      ${submitButton(form, msg('Go on to check it', { desc: 'Button that leads to the last step of a form.' }))}
    </div>
    ${formRemark(form)}
  `;
};

/** Why there are no contracts to choose among, where somebody has, or had, an account. */
const withoutList = ({ host: { reads, hasCustomer, guest } }: StepContext): unknown => {
  if (reads.goesOnAsGuest && hasCustomer && !guest) {
    return notice('neutral', html`<p>
      ${msg('You are not signed in any more. That does not matter here: name the contract in your own words.', {
        desc: 'Above a form. The session of a customer has ended.',
      })}
    </p>`);
  }
  if (reads.isGuest || reads.contracts.value) return nothing;
  return notice(
    'caution',
    html`<p>
      ${msg('Your contracts could not be listed. You can name one in your own words.', { desc: 'Above a form. A list could not be loaded.' })}
    </p>`,
    html`<button type="button" class="button" part="button" @click=${() => reads.contracts.reload()}>
      ${msg('Try again', { desc: 'Button that repeats what failed.' })}
    </button>`,
  );
};

const fieldsSkeleton = (): TemplateResult => html`<div class="form" aria-hidden="true">
  ${[1, 2, 3].map(() => html`<span class="skeleton control"></span>`)}
</div>`;
