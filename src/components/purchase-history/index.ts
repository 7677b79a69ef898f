import { define } from '../internal/define.ts';
import { PurchaseHistoryElement } from './purchase-history.ts';

define('purchase-history', PurchaseHistoryElement);

export { PurchaseHistoryElement };
