import { msg, str } from '@lit/localize';
import type { PaymentRules } from '../../../api/contract/payment-rules.ts';
import { formatNumber } from '../../../format/money.ts';
import { formatLocale } from '../../../localization/locale.ts';
import { plural } from '../../../localization/plural.ts';
import { sayMoney } from '../../internal/say.ts';

type Rule = PaymentRules['rules'][number];

/** Which of the two questions a rule answers: how one approves, or what one is owed when something goes wrong. */
export const isAboutApproving = ({ code }: Rule): boolean => !rights.includes(code);

const rights: readonly Rule['code'][] = [
  'unauthorised-refund-next-day',
  'unauthorised-own-share',
  'contest-within-months',
  'no-surcharge',
];

/** A rule in one or two plain sentences. What this version has none for answers an empty text. */
export const ruleText = ({ code, amount, count }: Rule): string => sentences[code](amount && sayMoney(amount), count);

const number = (count: number): string => formatNumber(count, formatLocale());

const sentences: Record<Rule['code'], (amount?: string, count?: number) => string> = {
  'two-factors': () =>
    msg('You show in two of three ways that it is you: something you know, something you have, something you are. Often that is a code and your phone.', {
      desc: 'A rule about paying.',
    }),
  'amount-and-payee-shown': () =>
    msg('Your bank shows you the amount and who gets it. Your approval counts for these two alone.', { desc: 'A rule about paying.' }),
  'five-tries': (_, count = 5) =>
    plural(count, {
      one: () => msg(str`After ${number(count)} wrong try your bank stops asking for a while.`, { id: 'rule-tries.one', desc: 'A rule about paying. 0 is a number.' }),
      other: () => msg(str`After ${number(count)} wrong tries your bank stops asking for a while.`, { id: 'rule-tries.other', desc: 'A rule about paying. 0 is a number.' }),
    }),
  'five-minutes': (_, count = 5) =>
    plural(count, {
      one: () => msg(str`After ${number(count)} minute without a sign of you, you must identify yourself anew.`, { id: 'rule-minutes.one', desc: 'A rule about paying. 0 is a number.' }),
      other: () => msg(str`After ${number(count)} minutes without a sign of you, you must identify yourself anew.`, { id: 'rule-minutes.other', desc: 'A rule about paying. 0 is a number.' }),
    }),
  'low-value-exempt': (amount) =>
    amount
      ? msg(str`Payments of up to ${amount} may pass without your approval.`, { desc: 'A rule about paying. 0 is an amount.' })
      : msg('Small payments may pass without your approval.', { desc: 'A rule about paying.' }),
  'series-first-only': () =>
    msg('Of payments that come again with the same amount, only the first needs your approval.', { desc: 'A rule about paying.' }),
  'trusted-payee': () =>
    msg('You may tell your bank to trust a shop. Payments to it may then pass without your approval.', { desc: 'A rule about paying.' }),
  'bank-may-refuse-exemption': () =>
    msg('Your bank may ask all the same, whenever it wants to. Neither you nor the shop can forbid it.', { desc: 'A rule about paying.' }),
  'unauthorised-refund-next-day': () =>
    msg('What you have not approved your bank gives back at the latest on the next business day after you tell it.', { desc: 'A right of a payer.' }),
  'unauthorised-own-share': (amount) =>
    amount
      ? msg(str`If your card or code was stolen, you bear at most ${amount} yourself, unless you were grossly careless.`, { desc: 'A right of a payer. 0 is an amount.' })
      : msg('If your card or code was stolen, you bear only a small share yourself, unless you were grossly careless.', { desc: 'A right of a payer.' }),
  'contest-within-months': (_, count = 13) =>
    plural(count, {
      one: () => msg(str`You have ${number(count)} month to tell your bank of a payment that you do not know.`, { id: 'rule-months.one', desc: 'A right of a payer. 0 is a number.' }),
      other: () => msg(str`You have ${number(count)} months to tell your bank of a payment that you do not know.`, { id: 'rule-months.other', desc: 'A right of a payer. 0 is a number.' }),
    }),
  'no-surcharge': () => msg('A shop may not take a fee for paying by card.', { desc: 'A right of a payer.' }),
  unknown: () => '',
};
