import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Finding } from '../../../api/contract/diagnosis.ts';
import type { Found } from '../checks/merge-findings.ts';
import type { Course } from '../course.ts';
import { way } from '../../internal/way.ts';

/** What ends a trouble, right where it is told of: a form, a challenge, or the way to the place where it is done. */
export const fixView = (course: Course, { key, finding }: Found): unknown => fixes[finding.fix](course, key, finding);

type Fix = (course: Course, key: string, finding: Finding) => unknown;

const actions = (...content: unknown[]): unknown => html`<div class="actions">${content}</div>`;

const addLabel = (): string => msg('Add another payment method', { desc: 'Button that unfolds the form for a new way to pay.' });

const addAnother = ({ fixes }: Course, key: string, kind: '' | 'primary' = 'primary'): unknown =>
  fixes.add({ key: `${key} add`, label: addLabel(), kind });

const lookAgain = ({ lookAgain }: Course): unknown => html`<button type="button" class="button" part="button" @click=${lookAgain}>
  ${msg('Check again', { desc: 'Button that looks again at what is in the way.' })}
</button>`;

const fixes: Record<Finding['fix'], Fix> = {
  pay: ({ fixes }, key, { purchase }) => fixes.pay(key, purchase),
  approve: (course, key, { approval }) =>
    approval
      ? course.fixes.approve({ key, label: msg('Approve with your bank', { desc: 'Button that begins what a bank asks.' }) }, approval)
      : actions(way(course.host, { purpose: 'approve-payment', label: msg('Approve with your bank', { desc: 'Button that begins what a bank asks.' }), kind: 'primary' })),
  'update-method': (course, key, { method }) =>
    html`${course.fixes.add(
      { key, label: msg('Enter the new details', { desc: 'Button that unfolds a form for the new date and number of a card.' }) },
      method,
    )}
    ${addAnother(course, key, '')}`,
  'add-method': ({ fixes }, key) => fixes.add({ key, label: msg('Add a payment method', { desc: 'Button that leads to the ways to pay.' }) }),
  'use-other-method': (course, key, { url }) => html`${actions(
    way(course.host, {
      purpose: 'update-payment',
      url: url ?? course.merchant?.paymentMethodsUrl,
      label: msg('Put another one first', { desc: 'Link to the payment methods, of which the first is charged.' }),
      kind: 'primary',
    }),
  )}
  ${addAnother(course, key, '')}`,
  'change-country': (course, key, { url }) => html`${actions(
    way(course.host, {
      purpose: 'change-country',
      url,
      label: msg('Change the country of the account', { desc: 'Link to where an account’s country is changed.' }),
      kind: 'primary',
    }),
  )}
  ${addAnother(course, key, '')}`,
  'raise-limit': (course, _key, { url }) =>
    actions(
      way(course.host, {
        purpose: 'raise-limit',
        url,
        label: msg('Raise the limit', { desc: 'Link to where a limit is raised: of an account, or in a wallet’s app.' }),
        kind: 'primary',
      }),
      lookAgain(course),
    ),
  'ask-organiser': (course, _key, { url, purchase, code }) => html`<p>${remindText(code)}</p>
    ${actions(
      url
        ? way(course.host, {
            purpose: 'ask-organiser',
            url,
            label: msg('Send a reminder', { desc: 'Link by which somebody in the family is asked again.' }),
            kind: 'primary',
            ...(purchase && { context: { purchase } }),
          })
        : nothing,
      lookAgain(course),
    )}`,
  renew: (course, _key, { url, subscription }) =>
    actions(
      way(course.host, {
        purpose: 'manage-subscription',
        url,
        label: msg('Go to the subscription', { desc: 'Link to a subscription, to begin it again.' }),
        kind: 'primary',
        ...(subscription && { context: { subscription } }),
      }),
      lookAgain(course),
    ),
  wait: (course, _key, { url }) =>
    actions(
      lookAgain(course),
      url
        ? way(course.host, {
            purpose: 'service-status',
            url,
            label: msg('Service status', { desc: 'Link to a page that says which services work.' }),
          })
        : nothing,
    ),
  contact: (course) => contact(course),
  unknown: (course) => contact(course),
};

const remindText = (code: Finding['code']): string =>
  code === 'family-approval'
    ? msg('Remind them: the question stands in the family’s requests on their own device.', {
        desc: 'How somebody in the family is reminded of a purchase to allow.',
      })
    : msg('Speak to them about it: it is theirs to put right.', { desc: 'Somebody else in the family has to act.' });

const contact = ({ handOver }: Course): unknown =>
  actions(
    html`<button type="button" class="button primary" part="button" @click=${handOver}>
      ${msg('Hand it over to us', { desc: 'Button that leads to what is sent to customer service.' })}
    </button>`,
  );
