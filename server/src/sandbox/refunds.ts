import type { Database } from '../database.ts';
import type { Reversal, SendBack, SentBack } from '../gateways/ledger/payments.ts';
import { addDays, type PlainDate } from '../domain/time/plain-date.ts';
import { refundVerdictOf } from './behaviour.ts';

/** Days until money is there, and until it comes back from an account that is closed. */
const daysToArrive = 5;
const daysToReturn = 2;

interface Facts {
  readonly token?: string;
  readonly payment?: string;
  readonly amount: SendBack['amount'];
  readonly on: PlainDate;
}

interface Row {
  readonly reference: string;
  readonly facts: Facts;
  readonly reversed: boolean;
}

const readRefund = async (database: Database, key: string): Promise<Row | undefined> => {
  const [row] = await database.query<Row>('SELECT reference, facts, reversed FROM sandbox_refund WHERE key = $1', [key]);
  return row;
};

/** Sends money back. The same key is the same refund, and answers alike; a key is never good for two different ones. */
export const sendBack = async (database: Database, reference: string, { key, token, payment, amount, on }: SendBack): Promise<SentBack> => {
  const verdict = refundVerdictOf(token);
  if (verdict === 'refused') return { state: 'declined' };
  const facts: Facts = { ...(token !== undefined && { token }), ...(payment !== undefined && { payment }), amount, on };
  await database.query('INSERT INTO sandbox_refund (key, reference, facts) VALUES ($1, $2, $3) ON CONFLICT (key) DO NOTHING', [
    key,
    reference,
    JSON.stringify(facts),
  ]);
  const kept = await readRefund(database, key);
  const isSame = kept?.facts.amount.amount === amount.amount && kept.facts.amount.currency === amount.currency && kept.facts.token === token;
  if (!kept || !isSame) throw new Error('The sandbox was asked for another refund with the same key.');
  const expectedOn = addDays(kept.facts.on, daysToArrive);
  return {
    state: 'sent',
    reference: kept.reference,
    expectedOn,
    ...(verdict === 'returned' && { returnsOn: addDays(kept.facts.on, daysToReturn) }),
  };
};

/** Takes a refund back, while the money is neither there nor on its way back. What was never asked for is not taken back. */
export const takeBack = async (database: Database, key: string, today: PlainDate): Promise<Reversal> => {
  const kept = await readRefund(database, key);
  if (!kept) return 'too-late';
  if (kept.reversed) return 'reversed';
  const days = refundVerdictOf(kept.facts.token) === 'returned' ? daysToReturn : daysToArrive;
  if (today >= addDays(kept.facts.on, days)) return 'too-late';
  await database.query('UPDATE sandbox_refund SET reversed = true WHERE key = $1', [key]);
  return 'reversed';
};
