import type { Approval, ApprovalState } from '../../../api/contract/approval.ts';
import type { PaymentMethod } from '../../../api/contract/payment-method.ts';
import { approvalActionsFor } from '../../approval-actions-for.ts';
import { MemoryProblem } from '../problem.ts';

/** What waits for an approval that came about here. Of one that was given, its facts tell. */
export type Waits = { kind: 'payment'; payment: string } | { kind: 'setup'; method: PaymentMethod; updates?: string };

/** Nothing is waited for any more. */
export const isDecided = (state: Approval['state']): boolean => state !== 'required' && state !== 'challenged';

const order: readonly (ApprovalState | 'unknown')[] = ['challenged', 'required', 'failed', 'timed-out', 'abandoned'];

/** What waits for the customer's bank, and what has been decided. */
export class ApprovalStore {
  #approvals: Approval[];
  #waits = new Map<string, Waits>();
  #made = 0;

  constructor(approvals: readonly Approval[]) {
    this.#approvals = approvals.map(copy);
  }

  /** The most urgent first: what is being asked, what is to be asked, what can be asked again, and then what is decided. */
  all(): Approval[] {
    const urgency = ({ state }: Approval) => (order.indexOf(state) + order.length + 1) % (order.length + 1);
    return this.#approvals
      .map(copy)
      .sort((one, other) => urgency(one) - urgency(other) || compare(deadline(one), deadline(other)) || compare(one.id, other.id));
  }

  find(id: string | undefined): Approval | undefined {
    return this.all().find((approval) => approval.id === id);
  }

  /** Throws the problem `not-found`. */
  get(id: string | undefined): Approval {
    const found = this.find(id);
    if (!found) throw new MemoryProblem('not-found');
    return found;
  }

  waits(id: string): Waits | undefined {
    return this.#waits.get(id);
  }

  add(facts: Omit<Approval, 'id' | 'version' | 'state' | 'tries' | 'actions'>, waits: Waits): Approval {
    this.#made += 1;
    const approval = { ...facts, id: `apr_${this.#made}`, version: 1, state: 'required', tries: 0 } as const;
    this.#waits.set(approval.id, waits);
    this.#approvals.push(copy({ ...approval, actions: approvalActionsFor(approval) }));
    return this.get(approval.id);
  }

  /** Changes facts (`undefined` takes one away), under a new version. The actions follow unless they are given. */
  change(id: string, facts: Partial<Approval>): Approval {
    const before = this.get(id);
    const after = { ...before, ...facts, version: before.version + 1 };
    const next = copy({ ...after, actions: facts.actions ?? approvalActionsFor(after) });
    this.#approvals = this.#approvals.map((approval) => (approval.id === id ? next : approval));
    return copy(next);
  }
}

const deadline = ({ challenge, approveBy, requestedAt }: Approval): string => challenge?.expiresAt ?? approveBy ?? requestedAt;

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const copy = (approval: Approval): Approval => JSON.parse(JSON.stringify(approval)) as Approval;
