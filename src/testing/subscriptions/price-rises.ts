import { nok } from '../money.ts';
import { fixture } from '../subscription-fixture.ts';

const rise = { from: nok(119), to: nok(139), effectiveOn: '2027-01-03' } as const;

/** Without an answer by 27 December, it ends on 3 January. */
export const priceRiseNeeded = fixture({
  id: 'sub_price_rise_needed',
  priceIncrease: { ...rise, consent: 'needed', respondBy: '2026-12-27' },
});

/** The customer has agreed. */
export const priceRiseGiven = fixture({ id: 'sub_price_rise_given', priceIncrease: { ...rise, consent: 'given' } });

/** The terms allow it without an answer. */
export const priceRiseNotNeeded = fixture({
  id: 'sub_price_rise_not_needed',
  priceIncrease: { ...rise, consent: 'not-needed' },
});

/** The customer has said no: it ends on the day the new price would begin. */
export const priceRiseDeclined = fixture({
  id: 'sub_price_rise_declined',
  renewal: 'off',
  accessUntil: '2027-01-03',
});
