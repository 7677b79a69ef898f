import type { ChangeKind } from '../../../api/contract/subscription.ts';
import type { SubscriptionChange, SubscriptionOptions } from '../../../api/contract/subscription-change.ts';

type When = Extract<SubscriptionChange, { kind: 'cancel' }>['when'];

/** The kinds of change that one chooses something in, from what the server offers. */
export const needsOptions = (kind: ChangeKind): boolean =>
  kind === 'cancel' || kind === 'pause' || kind === 'change-plan' || kind === 'accept-offer';

/**
 * The changes that are previewed, so far as what is chosen says. Both ways of cancelling are previewed before one is chosen, so
 * that the consequence comes first. An offer is found by previewing a cancellation.
 */
export const candidates = (
  kind: ChangeKind,
  choice: string | undefined,
  options: SubscriptionOptions | undefined,
): readonly SubscriptionChange[] | undefined => {
  switch (kind) {
    case 'cancel':
    case 'accept-offer':
      return options && ways(options).map((when) => ({ kind: 'cancel', when }));
    case 'pause': {
      const pauses = options?.pauses ?? [];
      const pause = pauses.length === 1 ? pauses[0] : pauses.find(({ periods }) => String(periods) === choice);
      return pause && [{ kind, periods: pause.periods }];
    }
    case 'change-plan':
      return choice === undefined ? undefined : [{ kind, plan: choice }];
    default:
      return [{ kind }];
  }
};

/** With no way that is known here, the ordinary one is tried: the preview says whether it is possible. */
const ways = ({ cancel }: SubscriptionOptions): readonly When[] => {
  const known = cancel.filter((when) => when !== 'unknown');
  return known.length ? [...new Set(known)] : ['period-end'];
};
