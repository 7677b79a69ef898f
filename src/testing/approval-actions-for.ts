import type { Approval, ApprovalAction } from '../api/contract/approval.ts';

type Name = Exclude<ApprovalAction['name'], 'unknown'>;
type Facts = Pick<Approval, 'state' | 'tries' | 'challenge'>;

/** A bank lets its customer try this often (delegated regulation (EU) 2018/389, article 4). */
export const mostTries = 5;

const can = (name: Name): ApprovalAction => ({ name, allowed: true, via: 'api' });

/** What a back end would let the customer do about an approval as it stands. */
export const approvalActionsFor = ({ state, tries, challenge }: Facts): ApprovalAction[] => {
  if (state === 'required') return [can('start'), can('cancel')];
  if (state === 'challenged') {
    const extend: ApprovalAction = challenge?.extendable ? can('extend') : { name: 'extend', allowed: false, code: 'not-extendable' };
    return [extend, can('cancel')];
  }
  if (state === 'succeeded' || state === 'cancelled' || state === 'unknown') return [];
  const retry: ApprovalAction = tries < mostTries ? can('retry') : { name: 'retry', allowed: false, code: 'too-many-tries' };
  return [retry, can('cancel')];
};
