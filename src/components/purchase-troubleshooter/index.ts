import { define } from '../internal/define.ts';
import { PurchaseTroubleshooterElement } from './purchase-troubleshooter.ts';

define('purchase-troubleshooter', PurchaseTroubleshooterElement);

export { PurchaseTroubleshooterElement };
