import type { DeclineCause } from '../api/contract/decline.ts';
import type { PaymentMethodFixture } from './payment-method-fixture.ts';
import * as failing from './payment-methods/failing.ts';

/** The failing methods by the cause of their decline. Causes that are none of a method have none. */
export const failingPaymentMethods = {
  issuer: failing.failingIssuer,
  'insufficient-funds': failing.failingFunds,
  'wrong-details': failing.failingDetails,
  expired: failing.failingExpired,
  authentication: failing.failingAuthentication,
  limit: failing.failingLimit,
  'maximum-too-low': failing.vippsMaximumTooLow,
  country: failing.failingCountry,
  provider: failing.failingProvider,
} as const satisfies Partial<Record<DeclineCause, PaymentMethodFixture>>;
