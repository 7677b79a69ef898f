import type { Hono } from 'hono';
import * as v from 'valibot';
import { plainDate } from '../../../src/api/contract/common.ts';
import { requireSecretKey } from '../auth/secret-key.ts';
import type { DemoClock } from '../clock.ts';
import { dayIn } from '../domain/time/time-zone.ts';
import type { Environment } from '../middleware/environment.ts';
import { readJson } from '../operations/read-body.ts';
import { parsePart } from '../operations/read-request.ts';
import { ProblemError } from '../problem.ts';
import type { Services } from '../services.ts';

/** What only the demo can do. */
export interface DemoControls {
  readonly clock: DemoClock;
  /** The zone in which the sample store counts its days. */
  readonly timeZone: string;
  /** Moves the clock forward, between what else happens to the store. */
  move(days: number): Promise<void>;
  /** Empties the database and fills it with the sample store again. */
  reset(): Promise<void>;
}

/** Ten years at a time are enough to see anything, and few enough to be worked through at once. */
const days = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3660));
const move = v.union([v.strictObject({ advance: v.strictObject({ days }) }), v.strictObject({ today: plainDate })]);

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/**
 * Routes for the host page's server, with its secret key: look at the clock, move it forward, begin anew. Moving it
 * lets everything that falls due on the way happen before the answer; by no day at all, what is due already.
 */
export const mountDemo = (
  app: Hono<Environment>,
  { config, gateway, log }: Services,
  { clock, timeZone, move: moveClock, reset }: DemoControls,
): void => {
  const tell = () => ({ now: clock.now().toISOString(), today: dayIn(timeZone, clock.now()) });

  app.get('/demo/clock', (context) => {
    requireSecretKey(context, config.secretKey);
    return context.json(tell());
  });

  app.post('/demo/clock', async (context) => {
    requireSecretKey(context, config.secretKey);
    const wanted = parsePart('body', move, await readJson(context));
    const step = 'today' in wanted ? daysBetween(tell().today, wanted.today) : wanted.advance.days;
    if (step < 0 || step > 3660) {
      throw new ProblemError('invalid-request', {
        detail: 'The clock goes forward only, ten years at most; POST /demo/reset begins anew.',
        errors: [{ path: 'body.today', message: 'This day has passed, or is more than ten years away.' }],
      });
    }
    if (step > 0) await moveClock(step);
    await gateway.advance();
    log.info({ days: step }, 'demo clock moved');
    return context.json(tell());
  });

  app.post('/demo/reset', async (context) => {
    requireSecretKey(context, config.secretKey);
    await reset();
    log.info('demo begun anew');
    return context.json(tell());
  });
};
