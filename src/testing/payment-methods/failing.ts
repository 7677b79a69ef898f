import type { DeclineCause } from '../../api/contract/decline.ts';
import { declineOf } from '../decline.ts';
import { nok } from '../money.ts';
import { fixture, notCard } from '../payment-method-fixture.ts';
import { walletUrl } from '../wallet-url.ts';

/** Declined the last time, and something is unpaid because of it. */
export const failing = fixture({
  id: 'pm_failing',
  label: 'Visa •••• 0341',
  lastFour: '0341',
  expires: '2027-06',
  status: 'failing',
  decline: declineOf('insufficient-funds', { retryOn: '2026-11-26' }),
  since: '2026-11-20',
  addedOn: '2025-04-02',
  paysFor: [
    { subscription: 'sub_grace', name: 'Nordlia Musikk', next: { on: '2026-11-26', amount: nok(119) }, unpaid: nok(119) },
  ],
});

/** One that is failing for a cause. */
const failingFor = (cause: DeclineCause, more: Parameters<typeof fixture>[0] = {}) =>
  fixture({ ...failing(), actions: undefined, id: `pm_failing_${cause.replaceAll('-', '_')}`, decline: declineOf(cause), ...more });

/** The bank says no, and tells why only to its own customer. */
export const failingIssuer = failingFor('issuer');

export const failingFunds = failingFor('insufficient-funds', { decline: declineOf('insufficient-funds', { retryOn: '2026-11-26' }) });

export const failingDetails = failingFor('wrong-details');

/** The bank says that it has expired, whatever its date is. */
export const failingExpired = failingFor('expired');

/** The bank wants to hear from the customer, who was not there. */
export const failingAuthentication = failingFor('authentication');

export const failingLimit = failingFor('limit');

/** A card from a country in which the store does not sell. */
export const failingCountry = failingFor('country');

/** The provider has a fault of its own. */
export const failingProvider = failingFor('provider', { decline: declineOf('provider', { retryOn: '2026-11-25' }) });

/** The agreement in the wallet allows less than what is charged. It leads to the wallet's app. */
export const vippsMaximumTooLow = notCard({
  id: 'pm_vipps_maximum',
  kind: 'wallet',
  label: 'Vipps',
  brand: 'Vipps',
  status: 'failing',
  decline: declineOf('maximum-too-low', { url: walletUrl }),
  since: '2026-11-21',
  maximum: nok(100),
  addedOn: '2025-10-01',
  paysFor: [
    {
      subscription: 'sub_amount_above_maximum',
      name: 'Nordlia Musikk',
      next: { on: '2026-12-03', amount: nok(119) },
      unpaid: nok(119),
    },
  ],
});
