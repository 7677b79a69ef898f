import { maskCardNumbers } from '../../../../../src/api/contract/card-number.ts';
import type { RefundRequestChange } from '../../../../../src/api/contract/refund-request-operations.ts';
import type { Database } from '../../../database.ts';
import type { RefundRequestRecord } from '../../../domain/refund/record.ts';
import { refusalOf } from '../../../domain/refund/refusals.ts';
import { addEvidence, answer, appeal, chooseDestination, takeBack } from '../../../domain/refund/transitions.ts';
import { ProblemError } from '../../../problem.ts';
import type { RefundRequestAnswer } from '../../refund-gateway.ts';
import type { Ledger } from '../carry-out.ts';
import { lockWallet } from '../wallet/lock-wallet.ts';
import { answerFor } from './answers.ts';
import { findUnused } from './evidence.ts';
import { holdRequest, type HeldRequest } from './hold-request.ts';
import { updateRequest } from './request-rows.ts';
import { sendElsewhere } from './send-elsewhere.ts';

type Change<K extends RefundRequestChange['kind']> = Extract<RefundRequestChange, { kind: K }>;

/** Looked at before its files are: of what cannot be done anyway, nothing else is worth a word. */
const assertAllowed = ({ on, request }: HeldRequest, change: RefundRequestChange): void => {
  const files = 'evidence' in change ? (change.evidence?.length ?? 0) : 0;
  const reason = refusalOf(request, change.kind, { on, files });
  if (reason) throw new ProblemError('action-not-allowed', { reason });
};

const filesOf = (tx: Database, { at, request }: HeldRequest, ids: readonly string[]) =>
  findUnused(tx, request.customer, ids, { now: at, path: 'body.change.evidence' });

/** What a customer says, without the number of a card that they may have pasted. */
const saidIn = async (tx: Database, held: HeldRequest, { evidence = [], statement }: Change<'answer' | 'appeal'>) => {
  const { at, on } = held;
  if (statement.trim() === '') {
    throw new ProblemError('invalid-request', { errors: [{ path: 'body.change.statement', message: 'Expected more than white space.' }] });
  }
  return { at, on, statement: maskCardNumbers(statement.trim()), evidence: await filesOf(tx, held, evidence) };
};

const carryOut = async (tx: Database, held: HeldRequest, change: RefundRequestChange): Promise<RefundRequestRecord> => {
  const { at, on, request } = held;
  switch (change.kind) {
    case 'answer':
      return answer(request, await saidIn(tx, held, change));
    case 'appeal':
      return appeal(request, await saidIn(tx, held, change));
    case 'add-evidence':
      return addEvidence(request, { at, on, evidence: await filesOf(tx, held, change.evidence) });
    case 'take-back':
      return takeBack(request, { at, on });
    case 'choose-destination':
      return chooseDestination(request, { at, on, sendOn: on, parts: await sendElsewhere(tx, held, change.to) });
  }
};

/** Does what a customer wants about a request, if it stands as they have seen it, inside the caller's transaction. */
export const changeRequest = async (
  { clock }: Pick<Ledger, 'clock'>,
  tx: Database,
  customer: string,
  id: string,
  change: RefundRequestChange,
  version: number,
): Promise<RefundRequestAnswer | undefined> => {
  const at = clock.now();
  // Where money is to go must stay until it is written, and is locked before anything else.
  if (change.kind === 'choose-destination') await lockWallet(tx, customer);
  const held = await holdRequest(tx, id, at, customer);
  if (!held) return undefined;
  if (held.request.version !== version) throw new ProblemError('refund-changed');
  assertAllowed(held, change);
  const after = await carryOut(tx, held, change);
  await updateRequest(tx, held.request, after, { actor: 'customer' });
  return answerFor(tx, after, at);
};
