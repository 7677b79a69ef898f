import { nok } from '../money.ts';
import { fixture } from '../subscription-fixture.ts';

/** Paused until 3 February. */
export const paused = fixture({
  id: 'sub_paused',
  access: 'none',
  accessUntil: '2026-11-03',
  renewal: 'paused',
  pause: { from: '2026-11-03', until: '2027-02-03' },
  nextCharge: { on: '2027-02-03', amount: nok(119) },
});

/** Paused until the customer resumes it. */
export const pausedWithoutEnd = fixture({
  id: 'sub_paused_without_end',
  access: 'none',
  accessUntil: '2026-11-03',
  renewal: 'paused',
  pause: { from: '2026-11-03' },
  nextCharge: undefined,
});

/** The pause begins when the paid period is over. */
export const scheduledPause = fixture({
  id: 'sub_scheduled_pause',
  pause: { from: '2026-12-03', until: '2027-01-03' },
  nextCharge: { on: '2027-01-03', amount: nok(119) },
});
