import { define } from '../internal/define.ts';
import { RefundRequestElement } from './refund-request.ts';

define('refund-request', RefundRequestElement);

export { RefundRequestElement };
