import type { Subscription } from '../../api/contract/subscription.ts';
import { fixture } from '../subscription-fixture.ts';

const ended = (
  id: string,
  endReason: Subscription['endReason'],
  endedOn = '2026-10-03',
  more: Partial<Subscription> = {},
) =>
  fixture({
    id,
    access: 'none',
    accessUntil: endedOn,
    renewal: 'off',
    nextCharge: undefined,
    paymentMethod: undefined,
    endedOn,
    endReason,
    ...more,
  });

/** Ran out after the customer cancelled it. */
export const endedCancelled = ended('sub_ended_cancelled', 'cancelled');

/** Ended because nobody paid. */
export const endedPaymentFailed = ended('sub_ended_payment_failed', 'payment-failed', '2026-09-12');

/** Ended when the new price would have begun. */
export const endedPriceDeclined = ended('sub_ended_price_declined', 'price-declined', '2026-08-03');

/** Ended by a refund. */
export const refunded = ended('sub_refunded', 'refunded', '2026-11-12');

/** Taken away by the store. */
export const revoked = ended('sub_revoked', 'revoked', '2026-11-02');

/** A trial that never turned paid. */
export const endedTrial = ended('sub_ended_trial', 'trial-ended', '2026-07-01', {
  startedOn: '2026-06-01',
  trial: { endsOn: '2026-07-01' },
});

/** The agreed time was over. */
export const endedTerm = ended('sub_ended_term', 'term-ended', '2026-06-30');
