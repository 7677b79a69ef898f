import { msg, str } from '@lit/localize';
import type { Explanation } from '../../../api/contract/charge-check.ts';
import { sayName } from '../../internal/say.ts';

type Term = Explanation['working'][number];

/** What a line of the sum is for. A name that is private is missing. */
export const termText = ({ code, label, amount }: Term): string => {
  const name = label && sayName(label);
  switch (code) {
    case 'purchase':
      return name ?? msg('A purchase', { desc: 'Line of a sum: a purchase that has no name here.' });
    case 'tax':
      return name ?? msg('Tax', { desc: 'Heading of the taxes on a receipt.' });
    case 'part':
      return amount.amount < 0
        ? msg('Charged separately', { desc: 'Line of a sum: another part of the same purchase.' })
        : (name ?? msg('A part of the purchase', { desc: 'Line of a sum.' }));
    case 'balance':
      return msg('Paid with your balance', { desc: 'Line of a sum.' });
    case 'converted':
      return name
        ? msg(str`${name}, in your currency`, { desc: 'Line of a sum. 0 is what was bought in another currency.' })
        : msg('A purchase, in your currency', { desc: 'Line of a sum: bought in another currency.' });
    case 'fee':
      return msg('Fee for another currency', { desc: 'Line of a sum.' });
    case 'rate-difference':
      return msg('Difference in the exchange rate', { desc: 'Line of a sum.' });
    case 'refund':
      return name
        ? msg(str`Refund of ${name}`, { desc: 'Line of a sum. 0 is what was bought.' })
        : msg('Refund', { desc: 'Label of money that was given back.' });
    case 'hold':
      return name
        ? msg(str`Hold for ${name}`, { desc: 'Line of a sum. 0 is what was ordered.' })
        : msg('Hold', { desc: 'Badge: the bank keeps an amount ready, which is no charge.' });
    default:
      return name ?? msg('Another amount', { desc: 'Line of a sum of a kind that is not known.' });
  }
};
