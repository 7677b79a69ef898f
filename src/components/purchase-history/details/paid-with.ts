import { msg, str } from '@lit/localize';
import type { Purchase } from '../../../api/contract/purchase.ts';
import { formatList } from '../../../format/list.ts';
import { formatLocale } from '../../../localization/locale.ts';
import { sayDay, sayMoney, sayName } from '../../internal/say.ts';

type Tender = Purchase['tenders'][number];

/** What paid, with the last four digits where the label does not name them. */
export const tenderName = ({ label, lastFour }: Tender): string =>
  sayName(lastFour && !label.includes(lastFour) ? `${label} •••• ${lastFour}` : label);

/** What it was paid with: `Paid with 40 kr from store balance and 79 kr from Visa •••• 4242.` */
export const paidWith = ({ tenders, status, amount, dueOn, today }: Purchase): string => {
  if (status === 'cancelled') {
    return msg('The order was cancelled. You were not charged.', { desc: 'How a purchase was paid.' });
  }
  if (status === 'unpaid') {
    const day = dueOn && sayDay(dueOn, today);
    return day
      ? msg(str`Not paid yet. Pay by ${day}.`, { desc: 'How a purchase was paid. 0 is a date.' })
      : msg('Not paid yet.', { desc: 'How a purchase was paid.' });
  }
  if (!tenders.length) return amount.amount ? '' : msg('It was free.', { desc: 'How a purchase was paid.' });
  const means =
    tenders.length === 1
      ? tenderName(tenders[0]!)
      : formatList(
          tenders.map((tender) => {
            const part = sayMoney(tender.amount);
            return msg(str`${part} from ${tenderName(tender)}`, { desc: 'Part of a payment. 0 is an amount, 1 a card or an account.' });
          }),
          formatLocale(),
        );
  return status === 'hold'
    ? msg(str`To be paid with ${means}.`, { desc: '0 is a card or an account, or several with their amounts.' })
    : msg(str`Paid with ${means}.`, { desc: '0 is a card or an account, or several with their amounts.' });
};
