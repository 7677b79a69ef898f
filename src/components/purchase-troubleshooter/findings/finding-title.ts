import { msg, str } from '@lit/localize';
import type { Finding } from '../../../api/contract/diagnosis.ts';
import { formatMonth } from '../../../format/date.ts';
import { formatLocale } from '../../../localization/locale.ts';
import { sayDay, sayMoney, sayName } from '../../internal/say.ts';
import { untilDay } from './moments.ts';

/** What is wrong, in one sentence. Codes of a newer server get a sentence of their own. */
export const findingTitle = (finding: Finding, today: string): string => titles[finding.code](finding, today);

/** A method's name in a sentence; the dots and the last digits stay on one line. */
const sayMethod = (name: string): string => sayName(name).replaceAll('\u2022 ', '\u2022\u00a0');

type Title = (finding: Finding, today: string) => string;

const outage: Title = ({ name }) =>
  name
    ? ((service) => msg(str`${service} does not work just now.`, { desc: 'Something was found. 0 is a service of the shop.' }))(sayName(name))
    : msg('Our services do not all work just now.', { desc: 'Something was found.' });

const unpaid: Title = ({ name, amount, on, person, fix }, today) => {
  if (!name || !amount) return msg('An order is not paid.', { desc: 'Something was found.' });
  const [order, sum] = [sayName(name), sayMoney(amount)];
  if (person) {
    const payer = sayName(person);
    return msg(str`${payer} has not paid for ${order} yet (${sum}).`, {
      desc: 'Something was found. 0 is a member of the family, 1 what was ordered, 2 an amount.',
    });
  }
  if (fix === 'wait') {
    return msg(str`The payment of ${sum} for ${order} is still on its way.`, {
      desc: 'Something was found. 0 is an amount, 1 what was ordered.',
    });
  }
  if (!on) return msg(str`${order} is not paid: ${sum}.`, { desc: 'Something was found. 0 is what was ordered, 1 an amount.' });
  const day = sayDay(on, today);
  return msg(str`${order} from ${day} is not paid: ${sum}.`, {
    desc: 'Something was found. 0 is what was ordered, 1 a date, 2 an amount.',
  });
};

const approval: Title = ({ name, amount }) => {
  if (!name) return msg('Something waits for you to approve it with your bank.', { desc: 'Something was found.' });
  const what = sayName(name);
  if (!amount) {
    return msg(str`${what} waits for you to approve it with your bank.`, {
      desc: 'Something was found. 0 is an order, or a card that was added.',
    });
  }
  const sum = sayMoney(amount);
  return msg(str`${what} for ${sum} waits for you to approve it with your bank.`, {
    desc: 'Something was found. 0 is an order, 1 an amount.',
  });
};

const expired: Title = ({ name, on }) => {
  const month = on && formatMonth(on, formatLocale());
  if (!name) return msg('Your card has expired.', { desc: 'Something was found.' });
  const card = sayMethod(name);
  return month
    ? msg(str`${card} expired in ${month}.`, { desc: 'Something was found. 0 is a card, 1 a month with its year.' })
    : msg(str`${card} has expired.`, { desc: 'Something was found. 0 is a card.' });
};

const expiring: Title = ({ name, on }) => {
  const month = on && formatMonth(on, formatLocale());
  if (!name || !month) return msg('Your card expires soon.', { desc: 'Something was found.' });
  const card = sayMethod(name);
  return msg(str`${card} expires in ${month}.`, { desc: 'Something was found. 0 is a card, 1 a month with its year.' });
};

const failing: Title = ({ name, on }, today) => {
  if (!name) return msg('Payments with one of your payment methods are declined.', { desc: 'Something was found.' });
  const method = sayMethod(name);
  if (!on) return msg(str`Payments with ${method} are declined.`, { desc: 'Something was found. 0 is a payment method.' });
  const day = sayDay(on, today);
  return msg(str`Payments with ${method} have been declined since ${day}.`, {
    desc: 'Something was found. 0 is a payment method, 1 a date.',
  });
};

const country: Title = ({ name }) => {
  if (!name) return msg('Your payment method is from another country than your account.', { desc: 'Something was found.' });
  const method = sayMethod(name);
  return msg(str`${method} is from another country than your account.`, { desc: 'Something was found. 0 is a payment method.' });
};

const limit: Title = ({ amount, limit: most }) => {
  if (!amount || !most) return msg('A spending limit stands in the way.', { desc: 'Something was found.' });
  const [spent, sum] = [sayMoney(amount), sayMoney(most)];
  return amount.amount >= most.amount
    ? msg(str`The spending limit of ${sum} for this month is used up.`, { desc: 'Something was found. 0 is an amount.' })
    : msg(str`${spent} of this month’s limit of ${sum} are spent.`, { desc: 'Something was found. 0 and 1 are amounts.' });
};

const family: Title = ({ name, person, amount }) => {
  if (!name || !person) return msg('A purchase waits for somebody in your family to allow it.', { desc: 'Something was found.' });
  const [what, who] = [sayName(name), sayName(person)];
  if (!amount) {
    return msg(str`${what} waits for ${who} to allow it.`, { desc: 'Something was found. 0 is a purchase, 1 a member of the family.' });
  }
  const sum = sayMoney(amount);
  return msg(str`${what} for ${sum} waits for ${who} to allow it.`, {
    desc: 'Something was found. 0 is a purchase, 1 an amount, 2 a member of the family.',
  });
};

const lapsed: Title = ({ name, on, until, person, fix }, today) => {
  if (!name) return msg('A subscription has ended.', { desc: 'Something was found.' });
  const subscription = sayName(name);
  if (until) {
    const day = untilDay(until);
    return msg(str`${subscription} is paused until ${day}.`, { desc: 'Something was found. 0 is a subscription, 1 a date.' });
  }
  if (!on) return msg(str`${subscription} has ended.`, { desc: 'Something was found. 0 is a subscription.' });
  const day = sayDay(on, today);
  if (person) {
    const owner = sayName(person);
    return msg(str`${subscription}, which you share with ${owner}, ended on ${day}.`, {
      desc: 'Something was found. 0 is a subscription, 1 a member of the family, 2 a date.',
    });
  }
  return fix === 'renew'
    ? msg(str`${subscription} ended on ${day}.`, { desc: 'Something was found. 0 is a subscription, 1 a date.' })
    : msg(str`${subscription} has not been paid since ${day}.`, { desc: 'Something was found. 0 is a subscription, 1 a date.' });
};

const titles: Record<Finding['code'], Title> = {
  'service-outage': outage,
  'unpaid-order': unpaid,
  'approval-waiting': approval,
  'card-expired': expired,
  'card-expiring': expiring,
  'method-failing': failing,
  'method-missing': () => msg('There is no payment method on your account.', { desc: 'Something was found.' }),
  'country-mismatch': country,
  'spending-limit': limit,
  'family-approval': family,
  'subscription-lapsed': lapsed,
  unknown: ({ name }) =>
    name
      ? ((what) => msg(str`There is something about ${what} that may be the cause.`, { desc: 'Something was found. 0 is a name.' }))(sayName(name))
      : msg('There is something on your account that may be the cause.', { desc: 'Something was found.' }),
};
