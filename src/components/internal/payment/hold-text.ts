import { msg, str } from '@lit/localize';
import type { Hold } from '../../../api/contract/hold.ts';
import { sayDay, sayMoney } from '../say.ts';

/** What a hold is, at the moment it is made: the bank may show it like a charge. `today` is the customer's day. */
export const holdText = ({ amount, until }: Hold, today?: string): string =>
  msg(
    str`Your bank may show ${sayMoney(amount)} as reserved. It is not a charge, and it vanishes by itself by ${sayDay(until, today)}.`,
    { desc: 'An authorisation hold that a bank shows for a while. 0 is an amount, 1 a date.' },
  );
