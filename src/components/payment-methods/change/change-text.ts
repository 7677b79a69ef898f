import { msg, str } from '@lit/localize';
import type { PaymentMethodPreview } from '../../../api/contract/payment-method-change.ts';
import type { PaymentMethod, PaymentMethodChangeKind } from '../../../api/contract/payment-method.ts';
import { sayMethod } from '../../internal/payment/method-mark.ts';
import { sayDay, sayMoney, sayName } from '../../internal/say.ts';

type Consequence = PaymentMethodPreview['consequences'][number];

/** The question that the dialog asks. */
export const question = (kind: PaymentMethodChangeKind, method: PaymentMethod): string => questions[kind](sayMethod(method));

const questions: Record<PaymentMethodChangeKind, (name: string) => string> = {
  remove: (name) => msg(str`Remove ${name}?`, { desc: 'Heading of a question. 0 is a payment method.' }),
  replace: (name) => msg(str`Replace ${name} everywhere`, { desc: 'Heading of a dialog. 0 is a payment method.' }),
  'set-backup': (name) => msg(str`Use ${name} as backup?`, { desc: 'Heading of a question. 0 is a payment method.' }),
  'clear-backup': (name) => msg(str`Stop using ${name} as backup?`, { desc: 'Heading of a question. 0 is a payment method.' }),
};

/** What has been done. */
export const fact = (kind: PaymentMethodChangeKind, method: PaymentMethod): string => facts[kind](sayMethod(method));

const facts: Record<PaymentMethodChangeKind, (name: string) => string> = {
  remove: (name) => msg(str`${name} has been removed`, { desc: 'Heading after it was done. 0 is a payment method.' }),
  replace: (name) => msg(str`${name} has been replaced everywhere`, { desc: 'Heading after it was done. 0 is a payment method.' }),
  'set-backup': (name) => msg(str`${name} is your backup now`, { desc: 'Heading after it was done. 0 is a payment method.' }),
  'clear-backup': (name) => msg(str`${name} is no backup any more`, { desc: 'Heading after it was done. 0 is a payment method.' }),
};

/** What a change leads to, in the present tense, true before as after it. Empty for a code of a newer server. */
export const consequenceText = ({ code, name, on, amount }: Consequence, today: string): string =>
  consequences[code](name === undefined ? undefined : sayName(name), on && sayDay(on, today), amount && sayMoney(amount));

const consequences: Record<Consequence['code'], (name?: string, on?: string, amount?: string) => string> = {
  'not-charged-again': () => msg('It is not charged again.', { desc: 'What removing a payment method leads to.' }),
  'refunds-still-arrive': () =>
    msg('Refunds of what you have paid with it still arrive on it.', { desc: 'What removing a payment method leads to.' }),
  'subscription-moves': (name, on, amount) =>
    name && on && amount
      ? msg(str`${name} is charged to the other one from now on: ${amount} on ${on}.`, {
          desc: 'What replacing a payment method leads to. 0 is a subscription, 1 an amount, 2 a date.',
        })
      : name
        ? msg(str`${name} is charged to the other one from now on.`, { desc: 'What replacing a payment method leads to. 0 is a subscription.' })
        : msg('What is charged to it is charged to the other one from now on.', { desc: 'What replacing a payment method leads to.' }),
  'unpaid-moves': (name, _, amount) =>
    name && amount
      ? msg(str`What is unpaid of ${name}, ${amount}, is charged to the other one.`, {
          desc: 'What replacing a payment method leads to. 0 is a subscription or an order, 1 an amount.',
        })
      : msg('What is unpaid is charged to the other one.', { desc: 'What replacing a payment method leads to.' }),
  'family-moves': () =>
    msg('What your family buys is charged to the other one.', { desc: 'What replacing a payment method leads to.' }),
  'becomes-primary': (name) =>
    name
      ? msg(str`${name} becomes the primary payment method.`, { desc: 'What a change leads to. 0 is a payment method.' })
      : msg('Another one becomes the primary payment method.', { desc: 'What a change leads to.' }),
  'backup-used-when': () =>
    msg('It is charged when the primary payment method fails.', { desc: 'What a backup payment method is for.' }),
  'backup-replaced': (name) =>
    name
      ? msg(str`It takes the place of ${name} as your backup.`, { desc: 'What a change leads to. 0 is a payment method.' })
      : msg('It takes the place of your backup.', { desc: 'What a change leads to.' }),
  'no-backup-left': () =>
    msg('There is no backup then: when the primary payment method fails, nothing is charged in its place.', {
      desc: 'What a change leads to.',
    }),
  unknown: () => '',
};
