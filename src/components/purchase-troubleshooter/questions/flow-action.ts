import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Finding } from '../../../api/contract/diagnosis.ts';
import type { FlowNode } from '../../../api/contract/troubleshooting-flow.ts';
import type { Course } from '../course.ts';
import { way } from '../../internal/way.ts';

type Fix = Extract<FlowNode, { kind: 'fix' }>;
type Action = (course: Course, node: string) => unknown;

/** What the store's people have put beside their steps, done right here. An action of a newer server is none: the steps say it too. */
export const flowAction = (course: Course, { id, action }: Fix): unknown =>
  action && Object.hasOwn(actions, action) ? html`<div class="fix">${actions[action](course, id)}</div>` : nothing;

const known = ({ checks }: Course, has: (finding: Finding) => unknown): Finding | undefined =>
  checks.open.find(({ finding }) => has(finding))?.finding;

const actions: Record<NonNullable<Fix['action']>, Action> = {
  pay: ({ fixes }, node) => {
    fixes.needsOrders = true;
    return fixes.pay(node);
  },
  'add-method': ({ fixes }, node) =>
    fixes.add({ key: node, label: msg('Add a payment method', { desc: 'Button that leads to the ways to pay.' }) }),
  'update-method': (course, node) => {
    const method = known(course, ({ fix, method }) => fix === 'update-method' && method)?.method;
    if (method) {
      return course.fixes.add(
        { key: node, label: msg('Enter the new details', { desc: 'Button that unfolds a form for the new date and number of a card.' }) },
        method,
      );
    }
    // Which of them it is, only the person knows.
    return way(course.host, {
      purpose: 'update-payment',
      url: course.merchant?.paymentMethodsUrl,
      label: msg('Go to your payment methods', { desc: 'Link to where cards are put right.' }),
      kind: 'primary',
    });
  },
  approve: (course, node) => {
    const approval = known(course, ({ approval }) => approval)?.approval;
    return approval
      ? course.fixes.approve({ key: node, label: msg('Approve with your bank', { desc: 'Button that begins what a bank asks.' }) }, approval)
      : html`<p class="muted">
          ${msg('Nothing waits for your approval at this moment.', { desc: 'In place of a button that begins an approval.' })}
        </p>`;
  },
  'edit-details': (course) =>
    way(course.host, {
      purpose: 'edit-details',
      url: course.merchant?.paymentMethodsUrl,
      label: msg('Change your billing details', { desc: 'Link to name and address for bills.' }),
      kind: 'primary',
    }),
  'check-again': ({ lookAgain }) => html`<button type="button" class="button primary" part="button" @click=${lookAgain}>
    ${msg('Check again', { desc: 'Button that looks again at what is in the way.' })}
  </button>`,
  unknown: () => nothing,
};
