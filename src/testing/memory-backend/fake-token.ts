import { type DeclineCause, declineCauses } from '../../api/contract/decline.ts';
import { addDays } from '../calendar.ts';
import { declineOf } from '../decline.ts';
import { nok } from '../money.ts';
import type { SetupResult } from './results.ts';

/**
 * What a token of `fakePaymentFields` wants to become of it: `memory:approves`, `memory:asks`, `memory:holds`, `memory:declines`, or
 * that with a cause (`memory:declines:expired`). Any other is let in.
 */
export const setupResultOf = (token: string, today: string): SetupResult => {
  const [, wanted, cause] = token.split(':');
  if (wanted === 'asks') return { state: 'approval' };
  if (wanted === 'holds') return { state: 'added', hold: { amount: nok(10), until: addDays(today, 7) } };
  if (wanted !== 'declines') return { state: 'added' };
  const known = declineCauses.includes(cause as DeclineCause) ? (cause as DeclineCause) : 'issuer';
  return { state: 'declined', decline: declineOf(known) };
};
