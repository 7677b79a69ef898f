import { msg, str } from '@lit/localize';
import type { Explanation } from '../../../api/contract/charge-check.ts';
import { plural } from '../../../localization/plural.ts';
import { sayName } from '../../internal/say.ts';

type Code = Explanation['code'];

/** What a charge is, in one sentence: the heading of an answer. */
export const explanationTitle = (explanation: Explanation): string =>
  isRefundBundle(explanation)
    ? msg('These are several refunds in one amount.', { desc: 'What a line of a statement is.' })
    : titles[explanation.code](explanation.purchases);

const isRefundBundle = ({ code, working }: Explanation): boolean =>
  code === 'bundle' && working.every((term) => term.code === 'refund');

const titles: Record<Code, (purchases: Explanation['purchases']) => string> = {
  exact: () => msg('This is a purchase you made.', { desc: 'What a charge is.' }),
  bundle: ({ length }) =>
    plural(length, {
      one: () => msg('This is 1 purchase of yours.', { id: 'bundle-title.one', desc: 'What a charge is.' }),
      other: () =>
        msg(str`These are ${length} of your purchases in one charge.`, {
          id: 'bundle-title.other',
          desc: 'What a charge is. 0 is a number.',
        }),
    }),
  split: () => msg('This is part of a purchase you made.', { desc: 'What a charge is: one of several for one order.' }),
  'tax-added': () => msg('This is a purchase you made, with tax.', { desc: 'What a charge is.' }),
  converted: () => msg('This is a purchase you made in another currency.', { desc: 'What a charge is.' }),
  'balance-used': () => msg('This is a purchase you paid partly with your balance.', { desc: 'What a charge is.' }),
  hold: () => msg('This is not a charge, but a hold.', { desc: 'What a line of a statement is.' }),
  renewal: () => msg('This is a subscription that was renewed.', { desc: 'What a charge is.' }),
  'trial-converted': () => msg('This is a subscription whose trial has ended.', { desc: 'What a charge is.' }),
  'pre-order-released': () => msg('This is something you ordered ahead.', { desc: 'What a charge is: a pre-order.' }),
  duplicate: () => msg('You may have bought the same thing twice.', { desc: 'What a charge is.' }),
  'two-charges': () => msg('These are two purchases of the same price.', { desc: 'What a charge is: no duplicate.' }),
  'refund-on-its-way': () => msg('You paid this, and the money is on its way back.', { desc: 'What a charge is.' }),
  refund: () => msg('This is money you got back.', { desc: 'What a line of a statement is.' }),
  family: ([first]) => {
    const name = first?.member?.name && sayName(first.member.name);
    return name
      ? msg(str`${name} in your family bought this.`, { desc: 'What a charge is. 0 is a name.' })
      : msg('Somebody in your family bought this.', { desc: 'What a charge is.' });
  },
  'other-account': () => msg('This was bought on another account.', { desc: 'What a charge is: the same card was used there.' }),
  unknown: () => msg('This fits what was bought here.', { desc: 'What a charge is, where nothing closer can be said.' }),
};

/** What the heading means, and what to do about it where there is something to do. */
export const explanationDetail = (explanation: Explanation): string =>
  isRefundBundle(explanation)
    ? msg('Refunds made close to each other are often paid back as one amount.', { desc: 'About several refunds in one amount.' })
    : details[explanation.code](explanation.purchases);

const details: Record<Code, (purchases: Explanation['purchases']) => string> = {
  exact: () => msg('The amount on your statement is what it cost.', { desc: 'About a charge for one purchase.' }),
  bundle: () =>
    msg('Purchases made close to each other are often charged as one amount.', { desc: 'About several purchases in one charge.' }),
  split: () =>
    msg('It was charged in several parts, as when things are sent at different times.', { desc: 'About one of several charges for an order.' }),
  'tax-added': () =>
    msg('The price was shown without tax. The tax was added when you paid.', { desc: 'About a charge with tax on top.' }),
  converted: () =>
    msg('The price was turned into your currency, so the amount differs a little from day to day.', { desc: 'About a charge in another currency.' }),
  'balance-used': () =>
    msg('Your balance paid a part of the price. The rest was charged.', { desc: 'About a charge for what a store balance left over.' }),
  hold: () =>
    msg('The bank sets the amount aside to see that the card works. No money has been taken.', { desc: 'About an authorisation hold.' }),
  renewal: () => msg('It paid for a new period.', { desc: 'About the charge of a renewed subscription.' }),
  'trial-converted': () =>
    msg('The trial was free, and this was the first payment after it.', { desc: 'About the first charge of a subscription.' }),
  'pre-order-released': () => msg('It was charged when it came out, and not when you ordered it.', { desc: 'About a pre-order.' }),
  duplicate: () =>
    msg('The same thing was bought more than once within a short time. If you meant to buy it once, ask for the money back for one of them.', {
      desc: 'About two equal purchases, and what to do.',
    }),
  'two-charges': () =>
    msg('They are two different purchases, and each was charged once. There is nothing you need to do.', {
      desc: 'About two purchases of the same price, which look like a duplicate.',
    }),
  'refund-on-its-way': () =>
    msg('It may stand on your statement until the bank has booked the refund.', { desc: 'About a charge that is being refunded.' }),
  refund: () => msg('It was sent to the card or account you paid with.', { desc: 'About a refund on a statement.' }),
  family: ([first]) =>
    first?.member?.name || first?.title
      ? msg('You pay for what your family buys.', { desc: 'About a purchase of a family member.' })
      : msg('What it was is private. Ask in your family who bought something on that day.', {
          desc: 'About a purchase of a family member of which nothing is told.',
        }),
  'other-account': () =>
    msg('It was paid with the same card. If you have another account, sign in there to see what it was. If you have none, somebody else has used your card: ask those who may use it, then your bank.', {
      desc: 'About a purchase on another account, of which nothing is told.',
    }),
  unknown: () => msg('Look at the sum and at the purchases below.', { desc: 'About an explanation of a kind that is not known.' }),
};
