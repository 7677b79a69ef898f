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
      return name ?? msg('Tax', { desc: 'Line of a sum.' });
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
        : msg('Refund', { desc: 'Line of a sum.' });
    case 'hold':
      return name
        ? msg(str`Hold for ${name}`, { desc: 'Line of a sum. 0 is what was ordered.' })
        : msg('Hold', { desc: 'Line of a sum: an authorisation.' });
    default:
      return name ?? msg('Something else', { desc: 'Line of a sum of a kind that is not known.' });
  }
};
