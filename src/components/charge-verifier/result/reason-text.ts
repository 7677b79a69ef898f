import { msg, str } from '@lit/localize';
import type { Explanation } from '../../../api/contract/charge-check.ts';
import { plural } from '../../../localization/plural.ts';

type Reason = Explanation['reasons'][number];

/** Why an explanation is believed, a sentence a fact. What this version has no sentence for is left out. */
export const reasonTexts = ({ reasons }: Explanation): string[] =>
  reasons.flatMap((reason) => (reason.code === 'unknown' ? [] : [texts[reason.code](reason)]));

const texts: Record<Exclude<Reason['code'], 'unknown'>, (reason: Reason) => string> = {
  'amount-equal': () => msg('The amount is the same.', { desc: 'Why an explanation of a charge is believed.' }),
  'amount-adds-up': () => msg('The amounts add up exactly.', { desc: 'Why an explanation of a charge is believed.' }),
  'amount-within-rates': () =>
    msg('The amount fits the exchange rates of those days.', { desc: 'Why an explanation of a charge is believed.' }),
  'same-day': () => msg('The day is the same.', { desc: 'Why an explanation of a charge is believed.' }),
  'days-apart': ({ days = 0 }) => daysApart(Math.abs(days)),
  'statement-text': () =>
    msg('The text on the statement is the one our charges have.', { desc: 'Why an explanation of a charge is believed.' }),
  'last-four': () =>
    msg('The last four digits of the card are the same.', { desc: 'Why an explanation of a charge is believed.' }),
  'only-match': () => msg('Nothing else fits.', { desc: 'Why an explanation of a charge is believed.' }),
  'other-matches': ({ count = 1 }) =>
    plural(count, {
      one: () => msg('1 other explanation fits as well.', { id: 'other-matches.one', desc: 'Why an explanation is less sure.' }),
      other: () =>
        msg(str`${count} other explanations fit as well.`, {
          id: 'other-matches.other',
          desc: 'Why an explanation is less sure. 0 is a number.',
        }),
    }),
  'no-date-given': () => msg('Without a day it cannot be more certain.', { desc: 'Why an explanation is less sure.' }),
  'many-combinations': () =>
    msg('Many combinations of purchases give this amount.', { desc: 'Why an explanation is less sure.' }),
};

const daysApart = (days: number): string =>
  plural(days, {
    one: () =>
      msg('The days are 1 day apart, as is usual with banks.', { id: 'days-apart.one', desc: 'Of purchase and statement.' }),
    other: () =>
      msg(str`The days are ${days} days apart.`, { id: 'days-apart.other', desc: 'Of purchase and statement. 0 is a number.' }),
  });
