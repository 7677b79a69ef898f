import { define } from '../../internal/define.ts';
import { BillingStoreBalanceElement } from './billing-store-balance.ts';

define('billing-store-balance', BillingStoreBalanceElement);

export { BillingStoreBalanceElement };
