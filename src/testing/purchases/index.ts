/**
 * One purchase for every situation that a widget has to show. Each is a function of what a test wants different.
 */
export * from './blocked.ts';
export * from './converted.ts';
export * from './hard-to-show.ts';
export * from './not-settled.ts';
export * from './of-subscriptions.ts';
export * from './ordinary.ts';
export * from './refunded.ts';
export * from './several-payments.ts';
