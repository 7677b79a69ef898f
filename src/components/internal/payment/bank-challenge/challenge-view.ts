import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { errorMessage } from '../../../../localization/error-messages.ts';
import { icon } from '../../icon.ts';
import { clockIcon, outIcon } from '../../icons.ts';
import { notice } from '../../notice.ts';
import { allows } from './approval-state.ts';
import { busyButton } from './busy-button.ts';
import { cancelLabel } from './cancel-label.ts';
import { cancelConsequence, subjectText, whosePage } from './challenge-text.ts';
import { timeLeftText } from './time-left-text.ts';
import type { ViewContext } from './view-context.ts';

/** Before the bank has been asked: what waits, and the way to it. */
export const requiredView = (context: ViewContext): TemplateResult => {
  const { approval, flow, start } = context;
  const starting = flow.action.pending;
  return html`
    <p>${subjectText(approval)}</p>
    ${failure(context)}
    ${flow.cancelling
      ? cancelQuestion(context)
      : html`<div class="actions">
          ${allows(approval, 'start')
            ? busyButton(msg('Approve with your bank', { desc: 'Button that begins what a bank asks.' }), start, { busy: starting, kind: 'primary' })
            : nothing}
          ${cancelButton(context)}
        </div>`}
  `;
};

/** While the bank asks: its page, or the way to it, how long there is, and the ways out. */
export const challengedView = (context: ViewContext): TemplateResult => {
  const { approval, flow, frame } = context;
  const url = approval.challenge?.url;
  return html`
    <p>${subjectText(approval)}</p>
    ${timeView(context)}
    ${approval.challenge?.kind === 'frame' && url
      ? frameView(context, url)
      : approval.challenge?.kind === 'redirect' && url
        ? redirectView(context, url)
        : approval.challenge?.kind === 'provider'
          ? providerView(context)
          : elsewhere()}
    <div class="hints">
      ${approval.challenge?.kind === 'frame' && frame.state !== 'failed'
        ? html`<p class="small">
            ${msg('Is nothing to be seen in the box?', { desc: 'Before a button that opens the page of the bank by itself.' })}
            ${openItselfButton(context, 'link')}
          </p>`
        : nothing}
      <p class="small muted">
        ${msg('You may also approve it in your bank’s app. This page then notices by itself.', { desc: 'Below the page of the bank.' })}
      </p>
    </div>
    ${failure(context)}
    ${flow.cancelling
      ? cancelQuestion(context)
      : html`<div class="actions">${askButton(context)} ${cancelButton(context)}</div>`}
  `;
};

const frameView = (context: ViewContext, url: string): TemplateResult => {
  const { frame } = context;
  if (frame.state === 'failed') {
    return notice(
      'caution',
      html`<p>
        ${msg('Your bank’s page could not be shown here. Nothing is lost: it can be opened by itself.', { desc: 'The frame with the page of the bank did not load.' })}
      </p>`,
      openItselfButton(context, 'primary'),
    );
  }
  return html`
    <p>${whosePage(url)}</p>
    ${frame.render()}
  `;
};

const openItselfButton = ({ flow }: ViewContext, kind: 'link' | 'primary') => {
  const label = msg('Open your bank’s page by itself', { desc: 'Button: the page of the bank takes the place of this one.' });
  return kind === 'link'
    ? html`<button type="button" class="link" @click=${() => void flow.openByItself()}>${label}</button>`
    : busyButton(label, () => void flow.openByItself(), { busy: flow.action.pending, kind });
};

const redirectView = ({ flow, leave }: ViewContext, url: string): TemplateResult => html`
  <p>
    ${flow.asked
      ? msg('Your bank has not given an answer yet. If you were interrupted, go on at your bank; afterwards you come back here.', {
          desc: 'Somebody came back from the page of the bank before it was approved.',
        })
      : msg('Your bank asks on a page of its own. Afterwards you come back here.', { desc: 'Before one leaves for the page of the bank.' })}
  </p>
  <div class="actions">
    <a
      class="button primary"
      part="button"
      href=${url}
      @click=${(event: MouseEvent) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        leave(url);
      }}
      >${msg('Continue to your bank', { desc: 'Link to the page of the bank.' })} ${icon(outIcon, 'turns')}</a
    >
  </div>
`;

const providerView = ({ flow }: ViewContext): TemplateResult => html`
  <p>${msg('Your bank asks in a window of its own above this page.', { desc: 'A payment provider opens the question of the bank.' })}</p>
  ${flow.providerFailed
    ? notice('caution', html`<p>${msg('Your bank’s question could not be opened. Nothing is lost: try again.', { desc: 'The script of a payment provider failed.' })}</p>`)
    : nothing}
  <div class="actions">
    ${busyButton(msg('Open your bank’s question', { desc: 'Button that opens what the bank asks.' }), () => void flow.openProvider(), { busy: flow.asking, kind: 'primary' })}
  </div>
`;

/** A way of asking that a newer server knows. */
const elsewhere = (): TemplateResult => html`
  <p>${msg('Approve it in your bank’s app. This page notices by itself.', { desc: 'The bank asks in a way that this page cannot show.' })}</p>
`;

/** How long there is, and how to get more. Only the warnings are spoken, so this is no live region. */
const timeView = ({ approval, flow }: ViewContext): TemplateResult => {
  const { left } = flow.countdown;
  const extendable = allows(approval, 'extend');
  return html`<div class="time">
    <p class="time-left ${left !== undefined && left <= 60 ? 'caution' : ''}">
      ${icon(clockIcon)}
      ${flow.asking || left === undefined || left === 0
        ? msg('Asking your bank…', { desc: 'While the bank is asked what has become of an approval.' })
        : timeLeftText(left)}
    </p>
    ${extendable ? busyButton(msg('Get more time', { desc: 'Button that asks the bank for more time.' }), () => void flow.extend(), { off: flow.action.pending, kind: 'plain' }) : nothing}
  </div>`;
};

const askButton = ({ flow }: ViewContext): TemplateResult =>
  busyButton(msg('I have approved', { desc: 'Button that asks the bank whether it was approved.' }), () => void flow.ask(), { busy: flow.asking });

const cancelButton = ({ approval, flow }: ViewContext): TemplateResult | typeof nothing =>
  allows(approval, 'cancel') ? busyButton(cancelLabel(approval), () => flow.askToCancel(true), { off: flow.action.pending, id: 'cancel' }) : nothing;

/** Cancelling names what it leads to, and both answers have one size. */
const cancelQuestion = ({ approval, flow }: ViewContext): TemplateResult => html`
  <div class="cancelling" role="group" aria-labelledby="cancel-question">
    <p id="cancel-question" class="cancel-question" tabindex="-1">${cancelConsequence(approval)}</p>
    <div class="choices">
      ${busyButton(cancelLabel(approval), () => void flow.cancel(), { busy: flow.action.pending })}
      ${busyButton(msg('Go on approving', { desc: 'Button that leads back to what the bank asks.' }), () => flow.askToCancel(false), { off: flow.action.pending })}
    </div>
  </div>
`;

/** What went wrong on the way to the back end. It is no failure of the approval, which waits on. */
export const failure = ({ flow }: ViewContext): TemplateResult => {
  const error = flow.action.pending ? undefined : (flow.action.error ?? flow.unheard);
  return html`<div role="alert" class="failure">
    ${error
      ? notice(
          'caution',
          html`<p>${errorMessage(error)}</p>
            <p>${msg('Nothing has been decided meanwhile: it still waits for your bank.', { desc: 'After a failure on the way to the server.' })}</p>`,
        )
      : nothing}
  </div>`;
};
