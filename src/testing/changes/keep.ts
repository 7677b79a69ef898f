import type { ChangeRule } from './outcome.ts';

/** Takes a cancellation back. It renews as if nothing had been. */
export const keep: ChangeRule<'keep'> = ({ plan, nextCharge, access, accessUntil, trial, pause }, _, { today }) => {
  const isFree = plan.price.amount === 0;
  const charge = nextCharge ?? { on: trial?.endsOn ?? pause?.until ?? accessUntil ?? today, amount: plan.price };
  return {
    effectiveOn: today,
    consequences: isFree ? [] : [{ code: 'charged-on', ...charge }],
    facts: {
      renewal: pause ? 'paused' : 'automatic',
      accessUntil: access === 'none' ? accessUntil : undefined,
      nextCharge: isFree ? undefined : charge,
    },
  };
};
