import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { approveLabel, waitingText } from '../approval-text.ts';
import type { ChangeContext } from './change-context.ts';
import { confirmation } from './confirmation.ts';

/** The heading over a change that was agreed to and is not made yet. */
export const waitingTitle = (): string =>
  msg('Your bank must approve this first', { desc: 'Heading: a change of a subscription waits for the bank.' });

/** A change that is made once the bank has heard from its customer. It is not done, and not failed. */
export const waitingView = (context: ChangeContext): TemplateResult => {
  const { approve, flow, leave } = context;
  return html`
    <p>${waitingText(flow.subscription.approval!)}</p>
    ${confirmation(
      context,
      { label: approveLabel(), press: approve, primary: true },
      { label: msg('Later', { desc: 'Button that closes a dialog: the bank is asked another time.' }), press: leave },
    )}
  `;
};
