import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Purchase } from '../../../api/contract/purchase.ts';
import { formatInstant } from '../../../format/date.ts';
import { formatLocale } from '../../../localization/locale.ts';
import { plainName, sayDay } from '../../internal/say.ts';
import { commonStatementText } from './payment.ts';

/** The last of the days that are paid for. */
const dayBefore = (date: string): string => new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** What one looks a purchase up by, and what it belongs to. */
export const facts = (purchase: Purchase, copy: unknown): TemplateResult => {
  const { orderNumber, subscription, preOrderedOn, member, today, invoice } = purchase;
  const statement = commonStatementText(purchase);
  return html`<dl class="facts" part="facts">
    ${fact(msg('Order number', { desc: 'Label.' }), html`<bdi class="number">${plainName(orderNumber)}</bdi> ${copy}`)}
    ${fact(
      preOrderedOn ? msg('Charged at', { desc: 'Label of a moment.' }) : msg('Bought', { desc: 'Label of a moment.' }),
      html`<bdi>${bought(purchase)}</bdi>`,
    )}
    ${statement
      ? fact(msg('On your statement', { desc: 'Label of how a charge is named by the bank.' }), html`<bdi class="statement">${plainName(statement)}</bdi>`)
      : nothing}
    ${member ? fact(msg('Bought by', { desc: 'Label of a family member.' }), html`<bdi>${plainName(member.name)}</bdi>`) : nothing}
    ${preOrderedOn ? fact(msg('Pre-ordered', { desc: 'Label of a date.' }), preOrdered(sayDay(preOrderedOn, today))) : nothing}
    ${subscription ? fact(msg('Pays for', { desc: 'Label of the days of a subscription.' }), paysFor(subscription, today)) : nothing}
    ${invoice?.buyer.name ? fact(msg('Receipt made out to', { desc: 'Label of the buyer on an invoice.' }), buyer(invoice, today)) : nothing}
  </dl>`;
};

/** With the time of day, unless the reader is where it was another day: a history has one date for each purchase. */
const bought = ({ at, on, today }: Purchase): string => {
  const there = new Date(at);
  const day = [there.getFullYear(), there.getMonth() + 1, there.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  return day === on ? formatInstant(at, formatLocale()) : sayDay(on, today);
};

const fact = (label: string, value: unknown): TemplateResult =>
  html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;

const preOrdered = (day: string): string =>
  msg(str`${day}. It was charged when it came out.`, { desc: 'A pre-order. 0 is a date.' });

const paysFor = ({ from, to, trialConverted }: NonNullable<Purchase['subscription']>, today: string): unknown => {
  const first = sayDay(from, today);
  const last = sayDay(dayBefore(to), today);
  return html`${msg(str`${first} to ${last}`, { desc: 'A period. 0 and 1 are its first and last day, or month.' })}
  ${trialConverted
    ? html`<span class="note">${msg('Your trial had ended. This was the first payment.', { desc: 'Why a subscription was charged.' })}</span>`
    : nothing}`;
};

const buyer = ({ buyer, correctedOn }: NonNullable<Purchase['invoice']>, today: string): unknown => {
  const day = correctedOn && sayDay(correctedOn, today);
  return html`<bdi>${plainName(buyer.name!)}</bdi>
    ${day
      ? html`<span class="note">${msg(str`Changed on ${day}.`, { desc: 'Of the buyer on an invoice. 0 is a date.' })}</span>`
      : nothing}`;
};
