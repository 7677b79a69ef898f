import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Contract } from '../../../../api/contract/declaration.ts';
import { formatNumber } from '../../../../format/money.ts';
import { formatLocale } from '../../../../localization/locale.ts';
import { plural } from '../../../../localization/plural.ts';
import { textField } from '../../field.ts';
import { plainName, sayMoney } from '../../say.ts';
import { contractLine, contractNotes } from './contract-text.ts';
import type { DeclareFlow } from './declare-flow.ts';
import { radioGroup } from './radio-group.ts';
import { keyOf, LONGEST, namesInWords, OTHER } from './statement-values.ts';

/** How many contracts are shown at first. */
const FIRST = 5;

/** Whether all contracts are shown. */
export interface Shown {
  all: boolean;
  showAll: () => void;
}

/** Which contract: chosen among those that are known, or named in words. */
export const contractFields = (flow: DeclareFlow, shown: Shown, today?: string): TemplateResult => {
  const { form, contracts } = flow;
  if (!contracts.length) return wordsField(flow);
  const listed = contracts.filter((contract, index) => shown.all || index < FIRST || keyOf(contract) === form.values.contract);
  return html`${radioGroup(form, 'contract', msg('Which contract?', { desc: 'Legend of a choice, and label of a text field.' }), [
    ...listed.map((contract) => contractChoice(contract, today)),
    { value: OTHER, label: msg('Another contract', { desc: 'A choice below a list of contracts: one names it in words.' }) },
  ])}
  ${listed.length < contracts.length ? moreButton(contracts.length - listed.length, shown) : nothing}
  ${namesInWords(form.values, contracts) ? wordsField(flow, true) : nothing}`;
};

const contractChoice = (contract: Contract, today?: string) => ({
  value: keyOf(contract),
  label: html`<bdi>${plainName(contract.title)}</bdi>`,
  end: contract.amount ? html`<bdi class="amount">${sayMoney(contract.amount)}</bdi>` : nothing,
  details: html`<p>${contractLine(contract, today)}</p>
    ${contractNotes(contract, today)}`,
});

const wordsField = ({ form }: DeclareFlow, isOther = false): TemplateResult =>
  textField(form, {
    name: 'words',
    label: isOther
      ? msg('Which other contract?', { desc: 'Label of a text field.' })
      : msg('Which contract?', { desc: 'Legend of a choice, and label of a text field.' }),
    hint: msg('An order number, a product or a day: whatever you know of it.', { desc: 'Hint below the field in which a contract is named.' }),
    maxlength: LONGEST,
    required: true,
  });

const moreButton = (count: number, { showAll }: Shown): TemplateResult => {
  const number = formatNumber(count, formatLocale());
  return html`<button type="button" class="button more-contracts" part="button" @click=${showAll}>
    ${plural(count, {
      one: () => msg('Show 1 more contract', { id: 'contracts-more.one', desc: 'Button below a list.' }),
      other: () => msg(str`Show ${number} more contracts`, { id: 'contracts-more.other', desc: 'Button below a list.' }),
    })}
  </button>`;
};
