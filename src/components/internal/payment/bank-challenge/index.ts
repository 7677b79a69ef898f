import { define } from '../../define.ts';
import { BillingBankChallengeElement } from './billing-bank-challenge.ts';

define('billing-bank-challenge', BillingBankChallengeElement);

export { BillingBankChallengeElement };
export { ApprovalSettledEvent } from './settled-event.ts';
