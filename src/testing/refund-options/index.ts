/** What may be asked back in every situation that a widget has to show. Each is a function of what a test wants different. */
export * from './blocked.ts';
export * from './open.ts';
export * from './right-to-withdraw.ts';
