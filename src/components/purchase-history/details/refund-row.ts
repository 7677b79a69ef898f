import { msg, str } from '@lit/localize';
import type { Purchase } from '../../../api/contract/purchase.ts';
import { formatList } from '../../../format/list.ts';
import { formatLocale } from '../../../localization/locale.ts';
import { sayDay, sayMoney, sayName } from '../../internal/say.ts';
import type { BillRow } from './bill-row.ts';

type Refund = Purchase['refunds'][number];

/** A refund below what it refunds: where it goes, and whether it is there. One that failed is no amount of the bill. */
export const refundRow = (refund: Refund, purchase: Purchase): BillRow => {
  const { amount, state } = refund;
  const note = [forWhat(refund, purchase), sentences[state](refund, purchase.today)].filter(Boolean).join(' ');
  if (state === 'failed' || state === 'reversed') return { kind: 'problem', label: note };
  return {
    kind: 'refund',
    label: msg('Refund', { desc: 'Label of money that was given back.' }),
    amount: { ...amount, amount: -amount.amount },
    note,
  };
};

/** Named only where it is for several of the things and not for all. */
const forWhat = ({ items }: Refund, purchase: Purchase): string => {
  const names = purchase.items.filter(({ id }) => items?.includes(id)).map(({ name }) => sayName(name));
  if (names.length < 2 || names.length === purchase.items.length) return '';
  return msg(str`For ${formatList(names, formatLocale())}.`, { desc: 'What a refund is for. 0 is a list of things.' });
};

const sentences: Record<Refund['state'], (refund: Refund, today: string) => string> = {
  sent: ({ on, to, expectedBy }, today) => {
    const sent = sayDay(on, today);
    const account = sayName(to);
    if (!expectedBy) return msg(str`Sent on ${sent} to ${account}.`, { desc: 'A refund. 0 is a date, 1 a card or an account.' });
    const arrival = sayDay(expectedBy, today);
    return msg(str`Sent on ${sent} to ${account}. Expect it by ${arrival}.`, {
      desc: 'A refund. 0 is a date, 1 a card or an account, 2 a date.',
    });
  },
  arrived: ({ on, to, arrivedOn }, today) => {
    const arrival = sayDay(arrivedOn ?? on, today);
    return msg(str`Reached ${sayName(to)} on ${arrival}.`, { desc: 'A refund. 0 is a card or an account, 1 a date.' });
  },
  failed: ({ on, to, amount }, today) => {
    const sent = sayDay(on, today);
    return msg(str`The refund of ${sayMoney(amount)} on ${sent} to ${sayName(to)} came back from the bank.`, {
      desc: 'A refund that failed. 0 is an amount, 1 a date, 2 a card or an account.',
    });
  },
  reversed: ({ on, to, amount }, today) => {
    const sent = sayDay(on, today);
    return msg(str`The refund of ${sayMoney(amount)} on ${sent} to ${sayName(to)} was taken back.`, {
      desc: 'A refund that the store has reversed. 0 is an amount, 1 a date, 2 a card or an account.',
    });
  },
  unknown: ({ on, to }, today) => {
    const day = sayDay(on, today);
    return msg(str`To ${sayName(to)}, ${day}.`, { desc: 'A refund of which no more is known. 0 is a card or an account, 1 a date.' });
  },
};
