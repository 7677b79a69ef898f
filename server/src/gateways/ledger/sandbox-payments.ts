import type { DeclineReason } from '../../domain/subscription/overdue.ts';
import type { ChargeAnswer, ChargeRequest, PaymentProvider } from './payments.ts';

const reasons: readonly DeclineReason[] = [
  'card-expired',
  'card-declined',
  'insufficient-funds',
  'authentication-required',
  'amount-above-maximum',
  'payment-pending',
  'payment-method-missing',
];

const toReason = (text: string | undefined, otherwise: DeclineReason): DeclineReason =>
  reasons.find((reason) => reason === text) ?? otherwise;

/** What a token makes happen to a charge: the reason it is declined for, or nothing. */
const declineOf = ({ token, amount, attempt, on }: ChargeRequest): DeclineReason | undefined => {
  const [, behaviour, first, second] = token.split(':');
  switch (behaviour) {
    case 'approves':
      return undefined;
    case 'declines':
      return toReason(first, 'card-declined');
    case 'fails':
      return attempt <= Number(first) ? toReason(second, 'insufficient-funds') : undefined;
    case 'expires':
      return on > String(first) ? 'card-expired' : undefined;
    case 'maximum':
      return amount.amount > Number(first) ? 'amount-above-maximum' : undefined;
    default:
      return 'payment-method-missing';
  }
};

/**
 * A payment provider without money, for the demo and for tests. What happens stands in the token:
 *
 * - `sandbox:approves`
 * - `sandbox:declines:<reason>`
 * - `sandbox:fails:<times>:<reason>`, and works after that
 * - `sandbox:expires:<day>`, declined as expired after that day
 * - `sandbox:maximum:<minor units>`, declined above that amount
 *
 * The answer follows from the request alone. So a repeated request gets the same answer, as a real provider gives for
 * its idempotency key, and nothing has to be kept.
 */
export const createSandboxPayments = (): PaymentProvider => ({
  charge: async (request): Promise<ChargeAnswer> => {
    const reason = declineOf(request);
    return reason ? { approved: false, reason } : { approved: true, reference: `sandbox_${request.key}` };
  },
});
