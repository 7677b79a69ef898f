import { pino, type Logger } from 'pino';
import type { Config } from './config.ts';
import { sqlState } from './database/retry.ts';

export type Log = Logger;

/** Structured lines on standard output: one JSON object each. */
export const createLog = (level: Config['logLevel']): Log => pino({ level, base: undefined });

/**
 * What may be said of an error. A database's message quotes the values that it stumbled over, which may be personal,
 * so of such an error only its code and where it happened are kept.
 */
export const describeError = (error: unknown): Record<string, unknown> => {
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)).map((line) => line.trim());
  const code = sqlState(error);
  return {
    error: error.name,
    ...(code ? { code } : { message: error.message }),
    frames,
    ...(error instanceof AggregateError && { errors: error.errors.slice(0, 10).map(describeError) }),
  };
};
