/** One payment method for every situation that a widget has to show. Each is a function of what a test wants different. */
export * from './cards.ts';
export * from './failing.ts';
export * from './hard-to-show.ts';
export * from './other-kinds.ts';
