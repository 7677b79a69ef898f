import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Declaration } from '../../../../api/contract/declaration.ts';
import { formatCountry } from '../../../../format/country.ts';
import { formatLocale } from '../../../../localization/locale.ts';
import { plainName, sayDay } from '../../say.ts';
import type { Declared } from './statement-values.ts';
import { earliest, extraordinary, ordinary } from './termination-fields.ts';

/** A line of a document: what it is, and what stands there. */
export interface Row {
  readonly label: string;
  readonly value: unknown;
}

type Content = Pick<Declaration, 'kind' | 'name' | 'contract' | 'email' | 'country' | 'termination'> | Declared;

/** What is declared, line by line, word for word. `hasTypes` says whether the law knows two kinds of termination. */
export const declaredRows = ({ kind, name, contract, email, country, termination }: Content, hasTypes: boolean): Row[] => [
  { label: msg('Declaration', { desc: 'Label: what somebody declares.' }), value: declarationText(kind) },
  { label: msg('Contract', { desc: 'Label: the contract that a declaration is about.' }), value: typed(contract) },
  { label: msg('Name', { desc: 'Label: the name of a person.' }), value: typed(name) },
  { label: msg('E-mail for the acknowledgement', { desc: 'Label: an e-mail address.' }), value: html`<bdi dir="ltr">${email}</bdi>` },
  ...(kind === 'terminate' ? terminationRows(termination, hasTypes) : []),
  { label: msg('Under the law of', { desc: 'Label: the country whose law it is. A name of a country follows.' }), value: formatCountry(country, formatLocale()) },
];

const terminationRows = (termination: Content['termination'], hasTypes: boolean): Row[] => {
  const { type, reason, endOn } = termination ?? {};
  return [
    ...(hasTypes && type && type !== 'unknown'
      ? [{ label: msg('Kind of termination', { desc: 'Label: ordinary or extraordinary.' }), value: type === 'ordinary' ? ordinary() : extraordinary() }]
      : []),
    ...(reason ? [{ label: msg('Cause', { desc: 'Label: the cause of an extraordinary termination.' }), value: typed(reason) }] : []),
    { label: msg('End', { desc: 'Label: when a contract is to end.' }), value: endOn ? sayDay(endOn) : earliest() },
  ];
};

const declarationText = (kind: Content['kind']): string => {
  if (kind === 'withdraw') return msg('I withdraw from this contract.', { desc: 'What somebody declares.' });
  return kind === 'terminate' ? msg('I terminate this contract.', { desc: 'What somebody declares.' }) : '';
};

/** What somebody typed, with its own direction, and every space of it. */
const typed = (text: string): TemplateResult => html`<bdi class="typed">${plainName(text)}</bdi>`;

/** The lines as a list of terms. */
export const rowList = (rows: readonly Row[]): TemplateResult => html`<dl class="rows">
  ${rows.map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}
</dl>`;
