/**
 * One subscription for every situation that a widget has to show. Each is a function of what a test wants different.
 */
export * from './ended.ts';
export * from './ending.ts';
export * from './hard-to-show.ts';
export * from './not-ours.ts';
export * from './paused.ts';
export * from './payment-problems.ts';
export * from './price-rises.ts';
export * from './renewing.ts';
