import { getApproval } from '../../../../api/contract/approval-operations.ts';
import type { Approval } from '../../../../api/contract/approval.ts';
import type { Decline } from '../../../../api/contract/decline.ts';
import { getPayment } from '../../../../api/contract/payment-operations.ts';
import type { Payment } from '../../../../api/contract/payment.ts';
import type { BillingSession } from '../../../../session/session.ts';

/** What became of a payment, whether it is known from itself or from the approval that it waited for. */
export interface Outcome {
  readonly state: 'succeeded' | 'declined' | 'processing' | 'approval' | 'cancelled';
  readonly unlocks: Payment['unlocks'];
  readonly decline?: Decline;
  readonly approval?: string;
}

/** A state of a newer server counts as on its way: it is neither paid nor failed as far as we know. */
export const outcomeOfPayment = ({ state, unlocks, decline, approval }: Payment): Outcome => ({
  state: state === 'unknown' || (state === 'approval' && !approval) ? 'processing' : state,
  unlocks,
  decline,
  approval,
});

/** The bank's yes alone is no payment: what was done after it counts. */
export const outcomeOfApproval = ({ id, state, outcome, decline }: Approval): Outcome => {
  const unlocks = outcome?.unlocks ?? [];
  if (state === 'required' || state === 'challenged') return { state: 'approval', unlocks, approval: id };
  if (state === 'succeeded') {
    const done = outcome?.state;
    return { state: done === 'done' ? 'succeeded' : done === 'declined' ? 'declined' : 'processing', unlocks, decline };
  }
  return state === 'unknown' ? { state: 'processing', unlocks } : { state: decline ? 'declined' : 'cancelled', unlocks, decline };
};

/** Asks how it stands: of the payment where it is known, else of the approval. */
export const readOutcome = async (
  session: BillingSession,
  { payment, approval }: { payment?: string; approval?: string },
  signal: AbortSignal,
): Promise<Outcome> =>
  payment
    ? outcomeOfPayment(await session.request(getPayment, { params: { id: payment } }, { signal }))
    : outcomeOfApproval(await session.request(getApproval, { params: { id: approval! } }, { signal }));
