import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { dateField, textareaField } from '../../field.ts';
import type { DeclareFlow } from './declare-flow.ts';
import { radioGroup } from './radio-group.ts';
import { hasTypes } from './statement-values.ts';

/** How and when a contract is to end. A reason can be given for an extraordinary termination alone, and need not be. */
export const terminationFields = ({ fn, form }: DeclareFlow): unknown => {
  if (fn.kind !== 'terminate') return nothing;
  return html`${hasTypes(fn) ? typeFields(form) : nothing} ${endFields(form)}`;
};

const typeFields = (form: DeclareFlow['form']): TemplateResult => html`${radioGroup(
  form,
  'type',
  msg('How do you terminate it?', { desc: 'Legend of a choice between an ordinary and an extraordinary termination.' }),
  [
    {
      value: 'ordinary',
      label: ordinary(),
      details: html`<p>${msg('With the period of notice that was agreed.', { desc: 'About an ordinary termination.' })}</p>`,
    },
    {
      value: 'extraordinary',
      label: extraordinary(),
      details: html`<p>${msg('For an important cause, without a period of notice.', { desc: 'About an extraordinary termination.' })}</p>`,
    },
  ],
)}
${form.values.type === 'extraordinary'
  ? textareaField(form, {
      name: 'reason',
      label: msg('Cause (optional)', { desc: 'Label of a text field: the cause of an extraordinary termination.' }),
      maxlength: 2000,
    })
  : nothing}`;

const endFields = (form: DeclareFlow['form']): TemplateResult => html`${radioGroup(
  form,
  'end',
  msg('When is it to end?', { desc: 'Legend of a choice: the end of a contract.' }),
  [
    { value: 'earliest', label: earliest() },
    { value: 'day', label: msg('On a certain day', { desc: 'A choice: a contract ends on a day that one names.' }) },
  ],
)}
${form.values.end === 'day'
  ? dateField(form, { name: 'endOn', label: msg('The day on which it is to end', { desc: 'Label of a field for a date.' }), required: true })
  : nothing}`;

export const ordinary = (): string => msg('Ordinary termination', { desc: 'A kind of termination: with the period of notice.' });

export const extraordinary = (): string =>
  msg('Extraordinary termination', { desc: 'A kind of termination: for an important cause, without a period of notice.' });

export const earliest = (): string => msg('As early as possible', { desc: 'A choice: a contract ends on the earliest day that it can.' });
