import type { Clock } from '../clock.ts';
import type { Database } from '../database.ts';
import type { Log } from '../log.ts';

/** What the sandbox's own server works with. */
export interface SandboxServices {
  readonly database: Database;
  readonly clock: Clock;
  /** The exact origins of the pages that may hold the fields and the bank, and to which customers are sent back. */
  readonly origins: readonly string[];
  /** The sandbox's own, as browsers see it. */
  readonly origin: string;
  readonly log: Log;
}
