/** One approval for every situation that a widget has to show. Each is a function of what a test wants different. */
export * from './decided.ts';
export * from './failed.ts';
export * from './purposes.ts';
export * from './waiting.ts';
