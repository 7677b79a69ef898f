import type { Money } from '../../../../src/api/contract/common.ts';
import type { RefundRoute, Source } from '../../../../src/api/contract/refund-terms.ts';
import type { Item, PurchaseRecord } from '../purchase/record.ts';
import { policyOf, ruleFor, type RefundContext } from './eligibility.ts';
import type { RefundPolicy, RefundRule, RefundValue } from './policy.ts';
import type { AppliedPolicy } from './record.ts';
import { withdrawalOf } from './withdrawal.ts';

/** On what terms some items of a purchase are asked back on a route. Where they are under different policies, the best of each for the customer. */
export interface RouteTerms {
  /** That of the first item, with the sources of all. */
  readonly policy: AppliedPolicy;
  readonly valueOf: (item: Item) => RefundValue;
  /** Days in which a person decides, and after it can be appealed. */
  readonly answerDays: number;
  readonly appealDays: number;
  /** Days in which the money of a withdrawal is sent. */
  readonly sentWithinDays?: number;
  readonly statement: RefundRule['statement'];
  /** How many files may be sent along. */
  readonly evidence: number;
}

const sourcesFor = (policy: RefundPolicy, route: RefundRoute): readonly Source[] =>
  (route === 'withdraw' ? policy.withdrawal?.sources : ruleFor(policy, route)?.sources) ?? [];

const eachOnce = (sources: readonly Source[]): Source[] => [...new Map(sources.map((source) => [source.name, source])).values()];

const mildest: readonly RefundRule['statement'][] = ['none', 'optional', 'required'];

/** The terms for one item or several, which must be of the purchase. */
export const termsOf = (
  record: PurchaseRecord,
  items: readonly [Item, ...Item[]],
  route: RefundRoute,
  context: Pick<RefundContext, 'market' | 'policies'>,
): RouteTerms => {
  const [first] = items;
  const policies = items.map((item) => policyOf(record, item, context));
  const rules = policies.flatMap((policy) => ruleFor(policy, route) ?? []);
  const withdrawals = route === 'withdraw' ? policies.flatMap(({ withdrawal }) => withdrawal ?? []) : [];
  // Of what comes too late for a rule, a person decides as they do about a fault.
  const deciding = rules.length > 0 ? rules : policies.map(({ fault }) => fault);
  const { id, version } = policyOf(record, first, context);
  return {
    policy: { id, version, sources: eachOnce(policies.flatMap((policy) => sourcesFor(policy, route))) },
    valueOf: (item) => {
      const policy = policyOf(record, item, context);
      return (route === 'withdraw' ? policy.withdrawal?.value : ruleFor(policy, route)?.value) ?? 'full';
    },
    answerDays: Math.min(...deciding.map(({ answerDays }) => answerDays)),
    appealDays: Math.max(...policies.map(({ appealDays }) => appealDays)),
    ...(withdrawals.length > 0 && { sentWithinDays: Math.min(...withdrawals.map(({ sentWithinDays }) => sentWithinDays)) }),
    statement: mildest.find((one) => rules.some(({ statement }) => statement === one)) ?? 'none',
    evidence: Math.max(0, ...rules.map(({ evidence }) => evidence)),
  };
};

const fits = (rule: RefundRule | undefined, amount: Money, approvedLastYear: number): boolean => {
  if (!rule?.automatic) return false;
  const { times, upTo } = rule.automatic;
  return amount.amount <= (upTo[amount.currency] ?? 0) && approvedLastYear < times;
};

/**
 * Whether it is decided at once, or by a person. A withdrawal in time is granted by the law itself; one that is late, or was given up, is
 * looked at. An amount in a currency that no rule names is, too.
 */
export const decisionOf = (
  record: PurchaseRecord,
  items: readonly Item[],
  route: RefundRoute,
  amount: Money,
  context: Pick<RefundContext, 'today' | 'market' | 'policies' | 'approvedLastYear'>,
): 'automatic' | 'review' => {
  const isGranted = items.every((item) => {
    const policy = policyOf(record, item, context);
    if (route !== 'withdraw') return fits(ruleFor(policy, route), amount, context.approvedLastYear);
    const withdrawal = withdrawalOf(record, item, policy, context.today);
    return withdrawal !== undefined && !withdrawal.late && !withdrawal.waiver && !policy.withdrawal?.reviewed;
  });
  return items.length > 0 && isGranted ? 'automatic' : 'review';
};
