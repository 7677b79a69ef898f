import { pino } from 'pino';
import type { PaymentRequest } from '../../../src/gateways/ledger/payments.ts';
import { createSandboxPayments } from '../../../src/gateways/ledger/sandbox-payments.ts';
import { createSandboxApp } from '../../../src/sandbox/sandbox-app.ts';
import { nok } from '../../domain/support/records.ts';
import { pageOrigin } from '../../support/samples.ts';
import { openTestDatabase } from '../../support/test-database.ts';

export const sandboxOrigin = 'https://sandbox.example';

/** The sandbox provider over a fresh database: what the back end asks of it, and its pages. The test moves its clock. */
export const createTestSandbox = async () => {
  const database = await openTestDatabase();
  await database.query('INSERT INTO merchant (facts) VALUES ($1)', [JSON.stringify({ name: 'Nordlia <b>', country: 'NO' })]);
  const lines: string[] = [];
  const log = pino({ base: undefined }, { write: (line: string) => void lines.push(line) });
  const sandbox = {
    database,
    lines,
    now: new Date('2026-11-24T09:00:00Z'),
    pass: (seconds: number) => void (sandbox.now = new Date(sandbox.now.getTime() + seconds * 1000)),
    close: () => database.close(),
  };
  const clock = { now: () => sandbox.now };
  const provider = createSandboxPayments({ database, clock, origin: sandboxOrigin });
  const app = createSandboxApp({ database, clock, origins: [pageOrigin], origin: sandboxOrigin, log });
  return Object.assign(sandbox, { provider, app });
};

export type TestSandbox = Awaited<ReturnType<typeof createTestSandbox>>;

let keys = 0;

/** A payment that a customer asks for, with a key of its own. */
export const payment = (token: string, changes: Partial<PaymentRequest> = {}): PaymentRequest => ({
  key: `pay_${(keys += 1)}`,
  token,
  amount: nok(119),
  on: '2026-11-24',
  attempt: 1,
  title: 'Nordlia Film',
  ...changes,
});

/** A challenge that is open, for a payment or another token. */
export const openChallenge = async (
  { provider }: TestSandbox,
  how: { display: 'frame' | 'redirect'; returnUrl?: string } = { display: 'frame' },
  token = 'sandbox:challenges',
) => {
  const request = payment(token);
  const answer = await provider.pay(request);
  if (answer.state !== 'challenge') throw new Error(`The answer is ${answer.state}.`);
  const opened = await provider.openChallenge(answer.reference, how);
  return { request, reference: answer.reference, opened };
};
