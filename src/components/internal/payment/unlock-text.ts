import { msg, str } from '@lit/localize';
import type { Payment } from '../../../api/contract/payment.ts';
import { formatDate } from '../../../format/date.ts';
import { sayName } from '../say.ts';

type Unlock = Payment['unlocks'][number];

/**
 * What becomes possible once an order is paid, as one fact in the present tense: it stands after "Once it is paid" as well as after
 * "Paid". The day to which a subscription that went on is paid is only known with `isPaid`. What this version has no sentence for
 * answers an empty text.
 */
export const unlockText = ({ code, name, until }: Unlock, locale: string, isPaid = false): string =>
  facts[code](name === undefined ? undefined : sayName(name), until && formatDate(until, locale), isPaid);

const facts: Record<Unlock['code'], (name: string | undefined, until: string | undefined, isPaid: boolean) => string> = {
  'subscription-continues': (name, until, isPaid) =>
    name && until && isPaid
      ? msg(str`${name} continues, paid until ${until}.`, { desc: 'What paying an order has led to. 0 is a subscription, 1 a date.' })
      : name
        ? msg(str`${name} continues without a break.`, { desc: 'What paying an order leads to. 0 is a subscription.' })
        : msg('The subscription continues without a break.', { desc: 'What paying an order leads to.' }),
  'access-returns': (name, until) =>
    name && until
      ? msg(str`You can use ${name} again, paid until ${until}.`, { desc: 'What paying leads to. 0 is a subscription, 1 a date.' })
      : name
        ? msg(str`You can use ${name} again.`, { desc: 'What paying an order leads to. 0 is a subscription or a product.' })
        : msg('You can use it again.', { desc: 'What paying an order leads to.' }),
  'subscription-begins': (name) =>
    name
      ? msg(str`${name} begins.`, { desc: 'What paying an order leads to. 0 is a subscription.' })
      : msg('The subscription begins.', { desc: 'What paying an order leads to.' }),
  'order-completed': (name) =>
    name
      ? msg(str`You get ${name}.`, { desc: 'What paying an order leads to. 0 is a product.' })
      : msg('The order is completed.', { desc: 'What paying an order leads to.' }),
  'debt-settled': () => msg('Nothing of it is owed any more.', { desc: 'What paying an order leads to.' }),
  'buying-allowed': () => msg('You can buy again.', { desc: 'What paying an order leads to.' }),
  unknown: () => '',
};
