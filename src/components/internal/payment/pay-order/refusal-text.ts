import { msg } from '@lit/localize';

/** Why an order cannot be paid just now, by the code that the server gave as its reason. */
export const refusalText = (reason: string): string =>
  (Object.hasOwn(reasons, reason) ? reasons[reason]! : unknown)();

const unknown = (): string => msg('This order cannot be paid just now.', { desc: 'Why an order cannot be paid.' });

const reasons: Record<string, () => string> = {
  'payment-running': () =>
    msg('A payment of this order is already on its way. You need do nothing.', { desc: 'Why an order cannot be paid.' }),
  'owner-only': () => msg('Only the person who ordered it can pay it.', { desc: 'Why an order cannot be paid.' }),
  'approval-waiting': () =>
    msg('A payment of this order waits for your approval at the bank.', { desc: 'Why an order cannot be paid.' }),
  'method-missing': () => msg('Add a payment method first.', { desc: 'Why an order cannot be paid.' }),
};
