import base from './web-test-runner.config.js';
import { journeyMiddleware } from './scripts/browsers/journey-middleware.js';

/** The widgets against the real server, which scripts/test-journeys.js starts. */
export default {
  ...base,
  files: ['test/journeys/**/*.test.ts'],
  middleware: [journeyMiddleware(process.env.JOURNEY_API, process.env.JOURNEY_SECRET_KEY)],
  // One server with one clock: a journey that moves it must not meet another.
  concurrency: 1,
  coverage: false,
  testsFinishTimeout: 300_000,
  testFramework: { config: { ...base.testFramework.config, timeout: 90_000 } },
};
