import { msg, str } from '@lit/localize';
import type { Finding, TroubleTopic } from '../../../api/contract/diagnosis.ts';
import { declineText } from '../../internal/payment/decline-text.ts';
import { sayDay, sayMoney, sayName } from '../../internal/say.ts';
import { formatCountry } from '../../../format/country.ts';
import { formatLocale } from '../../../localization/locale.ts';
import { untilDay, untilTime } from './moments.ts';

/** Where a finding is told of. */
export interface Circumstances {
  readonly topic: TroubleTopic;
  readonly today: string;
}

/** Why that stands in the way, and what is known beside it; a sentence each. */
export const findingWhy = (finding: Finding, circumstances: Circumstances): string[] =>
  reasons[finding.code](finding, circumstances).filter((sentence) => sentence !== undefined);

type Why = (finding: Finding, circumstances: Circumstances) => (string | undefined)[];

const outage: Why = ({ on, until }, { today }) => {
  const since = on && sayDay(on, today);
  const over = until && untilTime(until);
  return [
    since && msg(str`It has been so since ${since}.`, { desc: 'Of a service that does not work. 0 is a date.' }),
    over
      ? msg(str`We expect it to work again by ${over}.`, { desc: 'Of a service that does not work. 0 is a day with its time.' })
      : msg('We do not know yet when it will work again.', { desc: 'Of a service that does not work.' }),
    msg('It has nothing to do with you or your bank, and there is nothing that you need to do.', {
      desc: 'Of a service that does not work.',
    }),
  ];
};

const unpaid: Why = ({ decline, fix, person }, { topic }) => {
  if (fix === 'wait') {
    return [
      msg('Nothing has to be done. It may take a while until the bank has answered.', { desc: 'Of a payment that is on its way.' }),
    ];
  }
  return [
    decline && declineText(decline),
    person || topic === 'cannot-download'
      ? msg('Until it is paid, it can neither be downloaded nor updated.', { desc: 'Why an unpaid order is in the way.' })
      : msg('Until it is paid, nothing new can be bought.', { desc: 'Why an unpaid order is in the way.' }),
  ];
};

const failing: Why = ({ decline, weight }) => [
  decline && declineText(decline),
  weight === 'blocking'
    ? msg('It is the first that we charge, so each purchase is declined.', { desc: 'Why a payment method is in the way.' })
    : undefined,
];

const expired: Why = ({ weight }) => [
  weight === 'blocking'
    ? msg('It is the first that we charge, so each purchase is declined.', { desc: 'Why a payment method is in the way.' })
    : msg('A purchase that is charged to it is declined.', { desc: 'Why an expired card is in the way.' }),
];

const missing: Why = ({ name, amount, on }, { today }) => {
  const first = msg('A purchase needs a payment method that it can be charged to.', { desc: 'Why a missing method is in the way.' });
  if (!name || !amount || !on) return [first];
  const [subscription, sum, day] = [sayName(name), sayMoney(amount), sayDay(on, today)];
  return [
    first,
    msg(str`It is needed for ${subscription} too, which is to be paid on ${day}: ${sum}.`, {
      desc: 'What a missing payment method is needed for next. 0 is a subscription, 1 a date, 2 an amount.',
    }),
  ];
};

const country: Why = ({ countries, weight }) => {
  const [account, method] = countries ? [formatCountry(countries.account, formatLocale()), formatCountry(countries.method, formatLocale())] : [];
  return [
    account &&
      msg(str`Your account belongs to ${account}, the payment method to ${method}.`, { desc: '0 and 1 are names of countries.' }),
    weight === 'blocking'
      ? msg('The payment was refused for that reason.', { desc: 'Of a payment method from another country than the account.' })
      : msg('Purchases may be declined for that reason.', { desc: 'Of a payment method from another country than the account.' }),
  ];
};

const limit: Why = ({ on, until, person }, { today }) => {
  // The day is the customer's own; the moment is another day elsewhere.
  const day = on ? sayDay(on, today) : until && untilDay(until);
  const who = person && sayName(person);
  return [
    msg('A purchase that goes beyond the limit is declined.', { desc: 'Why a spending limit is in the way.' }),
    who && msg(str`${who} has set the limit, and can raise it.`, { desc: 'Of a spending limit. 0 is a member of the family.' }),
    day && msg(str`From ${day} on it counts anew, and works by itself.`, { desc: 'Of a spending limit. 0 is a date.' }),
  ];
};

const family: Why = ({ on, person }, { today }) => {
  const day = on && sayDay(on, today);
  const who = person && sayName(person);
  return [
    day && who && msg(str`You asked ${who} on ${day}.`, { desc: 'Of a purchase that waits. 0 is a member of the family, 1 a date.' }),
    msg('It is bought as soon as it is allowed. Until then, other purchases work as ever.', {
      desc: 'Of a purchase that waits for the family.',
    }),
  ];
};

const lapsed: Why = ({ decline, person }) => {
  const who = person && sayName(person);
  return [
    decline && declineText(decline),
    msg('What belongs to it cannot be downloaded or updated while it does not run.', { desc: 'Why a subscription is in the way.' }),
    who && msg(str`${who} can begin it again.`, { desc: 'Of a shared subscription that has ended. 0 is a member of the family.' }),
  ];
};

const reasons: Record<Finding['code'], Why> = {
  'service-outage': outage,
  'unpaid-order': unpaid,
  'approval-waiting': () => [
    msg('The bank lets nothing through before you have approved it. It takes a minute.', { desc: 'Why an approval is in the way.' }),
  ],
  'card-expired': expired,
  'card-expiring': () => [
    msg('It still works. With the new card entered in time, nothing stops.', { desc: 'Of a card that expires soon.' }),
  ],
  'method-failing': failing,
  'method-missing': missing,
  'country-mismatch': country,
  'spending-limit': limit,
  'family-approval': family,
  'subscription-lapsed': lapsed,
  unknown: () => [],
};
