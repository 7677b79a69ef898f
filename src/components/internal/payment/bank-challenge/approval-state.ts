import type { Approval, ApprovalAction } from '../../../../api/contract/approval.ts';

/** Whether an approval, or this challenge of it, has come to its end. A state of a newer server is none. */
export const isSettled = (state: Approval['state']): boolean => state !== 'required' && state !== 'challenged' && state !== 'unknown';

/** Whether the bank has approved, and the money is on its way: what becomes of it is still to be learnt. */
export const isOnItsWay = ({ state, outcome }: Approval): boolean => state === 'succeeded' && outcome?.state === 'processing';

/** Whether the back end lets something be done about it. */
export const allows = ({ actions }: Approval, name: ApprovalAction['name']): boolean =>
  actions.some((action) => action.name === name && action.allowed);

/** Why something cannot be done about it, where it is blocked and not only missing. */
export const blockedBy = ({ actions }: Approval, name: ApprovalAction['name']): string | undefined => {
  const action = actions.find((action) => action.name === name);
  return action && !action.allowed ? action.code : undefined;
};
