import { pino } from 'pino';
import { createApp, type AppOptions } from '../../src/app.ts';
import { systemClock } from '../../src/clock.ts';
import { testConfig } from './caller.ts';
import { createCountingGateway } from './counting-gateway.ts';
import { openTestDatabase } from './test-database.ts';

/** An application over a fresh database and the counting gateway, with what a test wants to look into. */
export const createTestApp = async (options: Partial<AppOptions> = {}) => {
  const database = await openTestDatabase();
  const gateway = await createCountingGateway(database, systemClock);
  const lines: string[] = [];
  const log = pino({ base: undefined }, { write: (line: string) => void lines.push(line) });
  const app = createApp({ database, gateway, clock: systemClock, config: testConfig, log, ...options });
  return { app, database, gateway, lines, close: () => database.close() };
};

export type TestApp = Awaited<ReturnType<typeof createTestApp>>;
