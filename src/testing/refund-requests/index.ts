/** One request for every situation that a widget has to show. Each is a function of what a test wants different. */
export * from './decided.ts';
export * from './hard-to-show.ts';
export * from './money-on-its-way.ts';
export * from './waiting.ts';
