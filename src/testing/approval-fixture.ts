import type { Approval, Challenge } from '../api/contract/approval.ts';
import { approvalActionsFor } from './approval-actions-for.ts';
import { asOf, today } from './calendar.ts';
import { nok } from './money.ts';

/** A sample of one situation, with whatever a test wants different. */
export type ApprovalFixture = (overrides?: Partial<Approval>) => Approval;

/** So many minutes from the moment at which every fixture is looked at. */
export const inMinutes = (minutes: number, from: string = asOf): string =>
  new Date(Date.parse(from) + minutes * 60_000).toISOString();

/** What the sample bank asks, in the page, for five minutes of which one is gone. */
export const challengeOf = (more: Partial<Challenge> = {}): Challenge => ({
  kind: 'frame',
  url: 'https://bank.example/godkjenn/apr_sample',
  startedAt: inMinutes(-1),
  expiresAt: inMinutes(4),
  extendable: true,
  ...more,
});

const ordinary = {
  id: 'apr_required',
  version: 1,
  asOf,
  today,
  state: 'required',
  purpose: 'payment',
  reason: 'bank-asks',
  title: 'Film: Nordlys over Senja',
  amount: nok(149),
  method: { id: 'pm_visa', label: 'Visa •••• 4242' },
  purchase: 'pur_waiting_approval',
  requestedAt: inMinutes(-3),
  tries: 0,
} satisfies Omit<Approval, 'actions'>;

/**
 * Makes a fixture out of what distinguishes its situation. An ordinary approval is a payment that the bank has not been asked
 * about yet. The actions follow from the facts unless a test names them.
 */
export const fixture =
  (situation: Partial<Approval> = {}): ApprovalFixture =>
  (overrides = {}) => {
    const facts = { ...ordinary, ...situation, ...overrides };
    // Through JSON: what a server sends has no `undefined`, and no two samples share an object.
    return JSON.parse(JSON.stringify({ ...facts, actions: facts.actions ?? approvalActionsFor(facts) })) as Approval;
  };
