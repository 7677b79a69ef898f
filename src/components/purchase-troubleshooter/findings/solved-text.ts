import { msg, str } from '@lit/localize';
import type { Finding } from '../../../api/contract/diagnosis.ts';
import { sayName } from '../../internal/say.ts';

/** What has been solved, in one sentence that is true whoever has done it. `isPaid`: here, a moment ago. */
export const solvedText = ({ code, name }: Finding, isPaid: boolean): string => {
  const sentence = name ? named(code, sayName(name), isPaid) : undefined;
  return sentence ?? nameless(code);
};

const named = (code: Finding['code'], name: string, isPaid: boolean): string | undefined => {
  switch (code) {
    case 'unpaid-order':
      return isPaid
        ? msg(str`Solved: ${name} is paid.`, { desc: 'Something that was found is solved. 0 is what was ordered.' })
        : msg(str`Solved: ${name} waits for no payment any more.`, { desc: 'Something that was found is solved. 0 is what was ordered.' });
    case 'approval-waiting':
      return msg(str`Solved: ${name} waits for your bank no more.`, { desc: 'Something that was found is solved. 0 is an order or a card.' });
    case 'service-outage':
      return msg(str`Solved: ${name} works again.`, { desc: 'Something that was found is solved. 0 is a service.' });
    case 'family-approval':
      return msg(str`Solved: ${name} waits for your family no more.`, { desc: 'Something that was found is solved. 0 is a purchase.' });
    case 'subscription-lapsed':
    case 'card-expired':
    case 'card-expiring':
    case 'method-failing':
    case 'country-mismatch':
      return msg(str`Solved: ${name} is in the way no more.`, {
        desc: 'Something that was found is solved. 0 is a card, or a subscription.',
      });
    default:
      return undefined;
  }
};

const nameless = (code: Finding['code']): string => {
  switch (code) {
    case 'method-missing':
      return msg('Solved: there is a payment method on your account now.', { desc: 'Something that was found is solved.' });
    case 'spending-limit':
      return msg('Solved: the spending limit is in the way no more.', { desc: 'Something that was found is solved.' });
    default:
      return msg('Solved: this is in the way no more.', { desc: 'Something that was found is solved.' });
  }
};
