import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { BillingError } from '../../../../api/errors.ts';
import { errorMessage } from '../../../../localization/error-messages.ts';
import { formRemark, formView } from '../../form-view.ts';
import { heading } from '../../heading.ts';
import { notice } from '../../notice.ts';
import { lawWords, pageLink } from '../start-view.ts';
import { contractNotes } from './contract-text.ts';
import { declaredRows, rowList } from './declared-rows.ts';
import type { DeclareFlow } from './declare-flow.ts';
import { hasTypes } from './statement-values.ts';
import type { StepContext } from './step-context.ts';

/**
 * The second step: all of it once more, and two answers of the same size and weight. The one that declares it has the words of the law alone.
 */
export const checkView = ({ host, flow }: StepContext): TemplateResult => {
  const { chosen, declared, fn } = flow;
  const notes = chosen ? contractNotes(chosen, host.reads.contracts.value?.today) : nothing;
  return html`
    ${heading(host.headingLevel, 'step-title', 'step-title', msg('Step 2 of 2: check and confirm', { desc: 'Heading of a form of two steps.' }))}
    <div class="card" part="card">
      ${rowList(declaredRows(declared!, hasTypes(fn)))} ${notes === nothing ? nothing : html`<div class="notes">${notes}</div>`}
    </div>
    ${formView(flow.confirmation, answers(flow))}
    ${flow.confirmation.error ? pageLink(host, fn) : nothing}
  `;
};

const answers = (flow: DeclareFlow): TemplateResult => {
  const { pending, error } = flow.confirmation;
  const { confirm, locale } = flow.fn.labels;
  return html`
    <div role="alert">${error && !pending ? failure(error, flow) : nothing}</div>
    <div class="choices">
      <button
        type="submit"
        class="button ${pending ? 'working' : ''}"
        part="button"
        aria-busy=${pending ? 'true' : 'false'}
        aria-disabled=${pending ? 'true' : 'false'}
      >
        <span>${lawWords(confirm, locale)}</span>
      </button>
      <button type="button" class="button" part="button" aria-disabled=${pending ? 'true' : 'false'} @click=${() => flow.change()}>
        <span>${msg('Go back and change it', { desc: 'Button: back to the fields of a form.' })}</span>
      </button>
    </div>
    ${formRemark(flow.confirmation)}
  `;
};

const failure = (error: BillingError, flow: DeclareFlow): TemplateResult => {
  if (error.kind === 'session') return sessionEnded(flow);
  return notice(
    error.code === 'rate-limited' ? 'caution' : 'critical',
    html`<p>${errorMessage(error)}</p>
      <p>${flow.uncertain ? uncertain() : nothingDeclared()}</p>`,
  );
};

const sessionEnded = (flow: DeclareFlow): TemplateResult =>
  notice(
    'caution',
    html`<p>
        ${msg('You are not signed in any more. You can go on without signing in.', {
          desc: 'The session of a customer has ended while they declare something.',
        })}
      </p>
      <p>${flow.uncertain ? perhapsTwice() : nothingDeclared()}</p>`,
    html`<button type="button" class="button" part="button" @click=${() => flow.goOnAsGuest()}>
      ${msg('Go on without signing in', { desc: 'Button.' })}
    </button>`,
  );

/** Follows the sentence of a failure that leaves open whether the server has done it. */
const uncertain = (): string =>
  msg('We do not know whether your declaration has arrived. Trying again is safe: it is never declared twice.', {
    desc: 'The answer to a declaration was lost on its way.',
  });

/** The same, where trying again goes another way. */
const perhapsTwice = (): string =>
  msg('We do not know whether your declaration has arrived. To declare it once more does no harm.', {
    desc: 'The answer to a declaration was lost on its way, and then the session has ended.',
  });

/** Follows the sentence of a failure after which nothing was done. */
const nothingDeclared = (): string =>
  msg('Nothing was declared yet. What you entered stays.', { desc: 'A declaration could not be sent.' });
