import { fixture } from './diagnosis-fixture.ts';
import { findings } from './findings.ts';

/** Nothing found: then the flow asks. */
export const nothingFound = fixture([]);

export const serviceOutage = fixture([findings['service-outage']]);
/** Of `outstandingOrders.plainOrder`. */
export const unpaidOrder = fixture([findings['unpaid-order']]);
/** Of `approvals.required` and `outstandingOrders.waitingForApproval`. */
export const approvalWaiting = fixture([findings['approval-waiting']]);
/** Of `paymentMethods.expired`. */
export const cardExpired = fixture([findings['card-expired']]);
/** Of `paymentMethods.expiring`. */
export const cardExpiring = fixture([findings['card-expiring']]);
/** Of `paymentMethods.failing`. */
export const methodFailing = fixture([findings['method-failing']]);
export const methodMissing = fixture([findings['method-missing']]);
export const countryMismatch = fixture([findings['country-mismatch']]);
export const spendingLimit = fixture([findings['spending-limit']]);
export const familyApproval = fixture([findings['family-approval']]);
export const subscriptionLapsed = fixture([findings['subscription-lapsed']]);

/** Several at once, the weightiest first. */
export const several = fixture([
  findings['unpaid-order'],
  findings['card-expired'],
  findings['method-failing'],
  findings['country-mismatch'],
  findings['card-expiring'],
]);

/** Some of it could not be looked at just now, and the rest is in order. */
export const partlyUnknown = fixture([], ['service-outage', 'spending-limit', 'family-approval']);

/** Something was found, and some of it could not be looked at. */
export const foundAndUnknown = fixture([findings['card-expired']], ['service-outage']);
