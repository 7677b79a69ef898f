import { define } from '../internal/define.ts';
import { ChargeVerifierElement } from './charge-verifier.ts';

define('charge-verifier', ChargeVerifierElement);

export { ChargeVerifierElement };
