import type { ApprovalChange } from '../../../api/contract/approval-operations.ts';
import type { Approval } from '../../../api/contract/approval.ts';
import { challengeOf, inMinutes } from '../../approval-fixture.ts';
import { MemoryProblem } from '../problem.ts';
import { resolve } from '../results.ts';
import type { HandlersOf, World } from '../world.ts';
import { cancelApproval } from './cancel-approval.ts';
import { decideApproval } from './decide-approval.ts';

/** For so long a challenge can be answered, and so much more the bank gives when asked. */
const MINUTES = 5;

/** An answer tells of so many. */
const MOST = 50;

/** The operations of the approvals. */
export const approvalHandlers: HandlersOf<'approvals'> = {
  listApprovals: (world) => {
    letTimeRunOut(world);
    const { asOf, today, approvals } = world;
    return { asOf, today, items: approvals.all().slice(0, MOST).map((one) => asSeen(world, one)) };
  },

  getApproval: (world, { params }) => {
    letTimeRunOut(world);
    return asSeen(world, world.approvals.get(params.id));
  },

  changeApproval: (world, { params, body }) => {
    letTimeRunOut(world);
    const approval = world.approvals.get(params.id);
    const { change, version } = body as { change: ApprovalChange; version: number };
    if (version !== approval.version) throw new MemoryProblem('approval-changed');
    const action = approval.actions.find(({ name }) => name === change.kind);
    if (!action?.allowed) throw new MemoryProblem('action-not-allowed', action && 'code' in action ? { reason: action.code } : {});
    return asSeen(world, changed(world, approval, change));
  },

  confirmApproval: (world, { params }) => {
    letTimeRunOut(world);
    const approval = world.approvals.get(params.id);
    if (approval.state !== 'challenged') return asSeen(world, approval);
    const result = resolve(world.results.challengeResult ?? 'waiting', approval);
    return asSeen(world, decideApproval(world, approval, result));
  },
};

const asSeen = ({ asOf, today }: World, approval: Approval): Approval => ({ ...approval, asOf, today });

const changed = (world: World, approval: Approval, change: ApprovalChange): Approval => {
  if (change.kind === 'cancel') return cancelApproval(world, approval);
  if (change.kind === 'extend') {
    const challenge = approval.challenge!;
    return world.approvals.change(approval.id, { challenge: { ...challenge, expiresAt: inMinutes(MINUTES, challenge.expiresAt) } });
  }
  return world.approvals.change(approval.id, {
    state: 'challenged',
    decline: undefined,
    tries: approval.tries + 1,
    challenge: challengeFor(world, approval, change.display),
  });
};

const challengeFor = ({ asOf, results: { challenge: look } }: World, approval: Approval, display: 'frame' | 'redirect') => {
  const more = typeof look === 'function' ? look(approval, display) : look;
  const url = more?.kind === 'provider' ? undefined : `https://bank.example/godkjenn/${approval.id}`;
  return challengeOf({ kind: display, url, startedAt: asOf, expiresAt: inMinutes(MINUTES, asOf), ...more });
};

/** What nobody has answered in time is over, whether or not somebody asks. */
const letTimeRunOut = (world: World): void => {
  for (const approval of world.approvals.all()) {
    const { state, challenge } = approval;
    if (state === 'challenged' && challenge && challenge.expiresAt <= world.asOf) decideApproval(world, approval, { state: 'timed-out' });
  }
};
