import type { ChangeRule } from './outcome.ts';

/** Agrees to the new price. */
export const acceptPrice: ChangeRule<'accept-price'> = ({ priceIncrease, nextCharge }) => {
  if (!priceIncrease) return { refused: 'not-offered' };
  const { effectiveOn, to } = priceIncrease;
  return {
    effectiveOn,
    consequences: [
      { code: 'price-changes-on', on: effectiveOn, amount: to },
      ...(nextCharge ? [{ code: 'charged-on' as const, ...nextCharge }] : []),
    ],
    facts: { priceIncrease: { ...priceIncrease, consent: 'given', respondBy: undefined } },
  };
};

/** Ends it on the day the new price would begin. Until then it goes on at the old one. */
export const declinePrice: ChangeRule<'decline-price'> = ({ priceIncrease, nextCharge }) => {
  if (!priceIncrease) return { refused: 'not-offered' };
  const { effectiveOn } = priceIncrease;
  const last = nextCharge && nextCharge.on < effectiveOn ? nextCharge : undefined;
  return {
    effectiveOn,
    consequences: [
      { code: 'ends-on', on: effectiveOn },
      last ? { code: 'charged-on', ...last } : { code: 'no-more-charges' },
    ],
    facts: {
      renewal: 'off',
      accessUntil: effectiveOn,
      nextCharge: last,
      pause: undefined,
      pendingPlan: undefined,
      priceIncrease: undefined,
    },
  };
};
