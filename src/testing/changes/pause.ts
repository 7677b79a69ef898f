import { addPeriods } from '../calendar.ts';
import type { ChangeContext, ChangeRule } from './outcome.ts';
import { paidUntil } from './outcome.ts';
import type { Subscription } from '../../api/contract/subscription.ts';
import type { SubscriptionOptions } from '../../api/contract/subscription-change.ts';

const MONTH = { unit: 'month', count: 1 } as const;

/** The pauses on offer: one, two or three periods from the end of what is paid. */
export const pausesOf = (subscription: Subscription, today: string): SubscriptionOptions['pauses'] => {
  const from = paidUntil(subscription, today);
  return [1, 2, 3].map((periods) => ({
    periods,
    from,
    until: addPeriods(from, subscription.plan.interval ?? MONTH, periods),
  }));
};

/** Pauses from the end of what is paid. */
export const pause: ChangeRule<'pause'> = (subscription, { periods }, { today }) => {
  const chosen = pausesOf(subscription, today).find((offered) => offered.periods === periods);
  if (!chosen) return { refused: 'not-offered' };
  const { from, until } = chosen;
  const charge = { on: until, amount: subscription.nextCharge?.amount ?? subscription.plan.price };
  return {
    effectiveOn: from,
    consequences: [
      { code: 'paused-from', on: from },
      { code: 'resumes-on', on: until },
      { code: 'charged-on', ...charge },
    ],
    facts: { pause: { from, until }, nextCharge: charge },
  };
};

/** Ends a pause that runs, which charges at once, or takes back one that has not begun. */
export const resume: ChangeRule<'resume'> = (subscription, _, context) =>
  subscription.renewal === 'paused' ? beginAgain(subscription, context) : dropPause(subscription, context);

const beginAgain = ({ plan }: Subscription, { today }: ChangeContext) => {
  const charge = { on: addPeriods(today, plan.interval ?? MONTH), amount: plan.price };
  return {
    effectiveOn: today,
    dueToday: plan.price,
    lines: [{ code: 'full-price' as const, name: plan.name, amount: plan.price }],
    consequences: [
      { code: 'resumes-on' as const, on: today },
      { code: 'charged-today' as const, amount: plan.price },
      { code: 'charged-on' as const, ...charge },
    ],
    facts: {
      renewal: 'automatic' as const,
      access: 'active' as const,
      accessUntil: undefined,
      pause: undefined,
      nextCharge: charge,
    },
  };
};

const dropPause = ({ pause, nextCharge, plan }: Subscription, { today }: ChangeContext) => {
  const charge = { on: pause?.from ?? today, amount: nextCharge?.amount ?? plan.price };
  return {
    effectiveOn: today,
    consequences: [{ code: 'pause-dropped' as const }, { code: 'charged-on' as const, ...charge }],
    facts: { pause: undefined, nextCharge: charge },
  };
};
