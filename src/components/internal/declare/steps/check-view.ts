import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { BillingError } from '../../../../api/errors.ts';
import { errorMessage } from '../../../../localization/error-messages.ts';
import { heading } from '../../heading.ts';
import { notice } from '../../notice.ts';
import { lawWords, pageLink } from '../start-view.ts';
import { contractNotes } from './contract-text.ts';
import { declaredRows, rowList } from './declared-rows.ts';
import { hasTypes } from './statement-values.ts';
import type { StepContext } from './step-context.ts';

/**
 * The second step: all of it once more, and two answers of the same size and weight. The one that declares it has the words of the law alone.
 */
export const checkView = ({ host, flow }: StepContext): TemplateResult => {
  const { action, chosen, declared, fn } = flow;
  const { pending, error } = action;
  const notes = chosen ? contractNotes(chosen, host.reads.contracts.value?.today) : nothing;
  return html`
    ${heading(host.headingLevel, 'step-title', 'step-title', msg('Step 2 of 2: check and confirm', { desc: 'Heading of a form of two steps.' }))}
    <div class="card" part="card">
      ${rowList(declaredRows(declared!, hasTypes(fn)))} ${notes === nothing ? nothing : html`<div class="notes">${notes}</div>`}
    </div>
    <div class="answers">
      <div role="alert">${error && !pending ? failure(error, flow) : nothing}</div>
      <div class="choices">
        <button
          type="button"
          class="button ${pending ? 'working' : ''}"
          part="button"
          aria-busy=${pending ? 'true' : 'false'}
          aria-disabled=${pending ? 'true' : 'false'}
          @click=${() => void flow.confirm()}
        >
          <span>${lawWords(fn.labels.confirm, fn.labels.locale)}</span>
        </button>
        <button type="button" class="button" part="button" aria-disabled=${pending ? 'true' : 'false'} @click=${() => flow.change()}>
          <span>${msg('Go back and change it', { desc: 'Button: back to the fields of a form.' })}</span>
        </button>
      </div>
      ${error && !pending ? pageLink(host, fn) : nothing}
    </div>
  `;
};

const failure = (error: BillingError, flow: StepContext['flow']): TemplateResult => {
  if (error.kind === 'session') return sessionEnded(flow);
  const unknown = error.kind !== 'problem' || (error.status ?? 0) >= 500;
  return notice(error.code === 'rate-limited' ? 'caution' : 'critical', html`<p>${errorMessage(error)}</p>
    <p>${unknown ? uncertain() : kept()}</p>`);
};

const sessionEnded = (flow: StepContext['flow']): TemplateResult => notice(
  'caution',
  html`<p>
    ${msg('You are not signed in any more, and nothing was declared. You can go on without signing in; what you entered stays.', {
      desc: 'The session of a customer has ended while they declare something.',
    })}
  </p>`,
  html`<button type="button" class="button" part="button" @click=${() => flow.goOnAsGuest()}>
    ${msg('Go on without signing in', { desc: 'Button.' })}
  </button>`,
);

/** Follows the sentence of a failure that leaves open whether the server has done it. */
const uncertain = (): string =>
  msg('We do not know whether your declaration has arrived. Trying again is safe: it is never declared twice.', {
    desc: 'The answer to a declaration was lost on its way.',
  });

/** Follows the sentence of a failure after which nothing was done. */
const kept = (): string =>
  msg('Nothing was declared yet. What you entered stays.', { desc: 'A declaration could not be sent.' });
