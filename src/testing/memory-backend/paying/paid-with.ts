import type { Approval } from '../../../api/contract/approval.ts';
import type { PaymentMethod } from '../../../api/contract/payment-method.ts';
import type { World } from '../world.ts';

/** What was paid with, as far as it is known: of an approval that was given, perhaps no more than its label. */
export type PaidWith = Pick<PaymentMethod, 'id' | 'label'> & Partial<PaymentMethod>;

/** What is paid with once an approval is given. */
export const paidWith = ({ wallet }: World, { method, title }: Approval): PaidWith =>
  wallet.find(method?.id) ?? { id: method?.id ?? 'pm_unknown', label: method?.label ?? title };
