import { msg, str } from '@lit/localize';
import type { Consequence } from '../../../api/contract/subscription-change.ts';
import { sayDay, sayMoney, sayName } from '../say.ts';

type Code = Exclude<Consequence['code'], 'unknown'>;
type Say = (date: string | undefined, amount: string | undefined, name: string | undefined) => string | undefined;

/**
 * What will be true after a change, as one sentence. A code of a newer server, or one without the date or amount that its
 * sentence needs, says nothing: an invented sentence about money would be worse than none.
 */
export const consequenceText = ({ code, on, amount, name }: Consequence, today: string): string | undefined => {
  if (code === 'unknown') return undefined;
  if (code === 'charged-on' && amount?.amount === 0) return notCharged();
  return sentences[code](on && sayDay(on, today), amount && sayMoney(amount), name && sayName(name));
};

const notCharged = (): string => msg('You will not be charged.', { desc: 'What a change leads to, in a trial or for what is free.' });

const sentences: Record<Code, Say> = {
  'access-until': (date) =>
    date && msg(str`You have access until ${date}.`, { desc: 'What a change leads to. 0 is a date.' }),
  'access-ends-now': () => msg('Your access ends right away.', { desc: 'What a change leads to.' }),
  'no-more-charges': () => msg('You will not be charged again.', { desc: 'What a change leads to.' }),
  // Without its day: a trial may also be ended at once.
  'not-charged-after-trial': () => notCharged(),
  'charged-on': (date, amount) =>
    amount
      ? date && msg(str`You will be charged ${amount} on ${date}.`, {
          desc: 'What a change leads to. 0 is an amount, 1 a date.',
        })
      : date && msg(str`You will be charged again on ${date}.`, { desc: 'What a change leads to. 0 is a date.' }),
  'charged-today': (_, amount) =>
    amount && msg(str`You will be charged ${amount} today.`, { desc: 'What a change leads to. 0 is an amount.' }),
  credited: (_, amount) =>
    amount && msg(str`You will be credited ${amount}.`, { desc: 'What a change leads to. 0 is an amount.' }),
  'no-refund': () => msg('What you have already paid is not refunded.', { desc: 'What a change leads to.' }),
  'debt-remains': (_, amount) =>
    amount
      ? msg(str`You still owe ${amount} from before.`, { desc: 'What a change leads to. 0 is an unpaid amount.' })
      : msg('What is unpaid must still be paid.', { desc: 'What a change leads to.' }),
  'debt-dropped': (_, amount) =>
    amount
      ? msg(str`You do not have to pay the ${amount} that is outstanding.`, { desc: 'What a change leads to. 0 is an amount.' })
      : msg('You do not have to pay what is outstanding.', { desc: 'What a change leads to.' }),
  'commitment-owed': (date, amount) =>
    amount &&
    (date
      ? msg(str`You have agreed to a term until ${date}. You still owe ${amount} of it.`, {
          desc: 'What a change leads to. 0 is a date, 1 an amount.',
        })
      : msg(str`You have agreed to a term. You still owe ${amount} of it.`, {
          desc: 'What a change leads to. 0 is an amount.',
        })),
  'data-deleted-on': (date) =>
    date && msg(str`Your data is deleted on ${date}.`, { desc: 'What a change leads to. 0 is a date.' }),
  'kept-price-lost': (_, amount) =>
    amount
      ? msg(str`You give up the price you have today. New customers pay ${amount}.`, {
          desc: 'What a change leads to: the customer still pays an old, lower price. 0 is an amount.',
        })
      : msg('You give up the price you have today, which new customers do not get.', { desc: 'What a change leads to.' }),
  'family-loses-access': () =>
    msg('Your family members lose access too.', { desc: 'What a change leads to, with family sharing.' }),
  'pause-dropped': () => msg('The planned pause will not happen.', { desc: 'What a change leads to.' }),
  'plan-change-dropped': (_, __, name) =>
    name
      ? msg(str`The change to ${name} will not happen.`, { desc: 'What a change leads to. 0 is the name of a plan.' })
      : msg('The planned change of plan will not happen.', { desc: 'What a change leads to.' }),
  'paused-from': (date) =>
    date &&
    msg(str`The pause begins on ${date}. You are not charged while it lasts.`, { desc: 'What a change leads to. 0 is a date.' }),
  'resumes-on': (date) =>
    date && msg(str`The subscription continues on ${date}.`, { desc: 'What a change leads to. 0 is a date.' }),
  'plan-changes-on': (date, _, name) =>
    name
      ? date && msg(str`${name} begins on ${date}.`, { desc: 'What a change leads to. 0 is the name of a plan, 1 a date.' })
      : date && msg(str`The new plan begins on ${date}.`, { desc: 'What a change leads to. 0 is a date.' }),
  'price-changes-on': (date, amount) =>
    date &&
    amount &&
    msg(str`The price is ${amount} from ${date}.`, { desc: 'What a change leads to. 0 is an amount, 1 a date.' }),
  'ends-on': (date) => date && msg(str`The subscription ends on ${date}.`, { desc: 'What a change leads to. 0 is a date.' }),
};
