/** One order that waits for its payment for every situation that a widget has to show. */
export * from './of-subscriptions.ts';
export * from './others.ts';
export * from './under-way.ts';
