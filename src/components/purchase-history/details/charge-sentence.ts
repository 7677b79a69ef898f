import { msg, str } from '@lit/localize';
import type { Purchase } from '../../../api/contract/purchase.ts';
import { sayDay, sayMoney } from '../../internal/say.ts';

type Charge = Purchase['charges'][number];

/** How one charge stands with the bank. A hold is never called a charge. */
export const chargeSentence = (charge: Charge, today: string): string => sentences[charge.state](charge, today);

const sentences: Record<Charge['state'], (charge: Charge, today: string) => string> = {
  posted: ({ amount, on, postedOn }, today) => {
    const charged = sayDay(on, today);
    if (!postedOn) return msg(str`${sayMoney(amount)} was charged on ${charged}.`, { desc: '0 is an amount, 1 a date.' });
    const posted = sayDay(postedOn, today);
    return msg(str`${sayMoney(amount)} was charged on ${charged} and posted by the bank on ${posted}.`, {
      desc: '0 is an amount, 1 and 2 are dates.',
    });
  },
  pending: ({ amount, on, until }, today) => {
    const charged = sayDay(on, today);
    if (!until) {
      return msg(str`${sayMoney(amount)} was charged on ${charged}. The bank has not posted it yet.`, {
        desc: 'A pending charge. 0 is an amount, 1 a date.',
      });
    }
    const day = sayDay(until, today);
    return msg(str`${sayMoney(amount)} was charged on ${charged}. The bank has not posted it yet; expect it by ${day}.`, {
      desc: 'A pending charge. 0 is an amount, 1 and 2 are dates.',
    });
  },
  hold: ({ amount, on, until }, today) => {
    const held = sayDay(on, today);
    if (!until) {
      return msg(str`${sayMoney(amount)} has been held since ${held}.`, {
        desc: 'An authorisation hold. 0 is an amount, 1 a date.',
      });
    }
    const day = sayDay(until, today);
    return msg(str`${sayMoney(amount)} has been held since ${held}. The hold is gone by ${day} at the latest.`, {
      desc: 'An authorisation hold. 0 is an amount, 1 and 2 are dates.',
    });
  },
  released: ({ amount, on }, today) => {
    const held = sayDay(on, today);
    return msg(str`${sayMoney(amount)} was held on ${held}. The hold is gone, and you were not charged for it.`, {
      desc: 'An authorisation hold that has vanished. 0 is an amount, 1 a date.',
    });
  },
  unknown: ({ amount, on }, today) => {
    const day = sayDay(on, today);
    return msg(str`${sayMoney(amount)}, ${day}.`, { desc: 'A charge of which no more is known. 0 is an amount, 1 a date.' });
  },
};
