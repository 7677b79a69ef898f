/** What the law gives in some countries, with the exact words of the functions that it demands. */
export * from './elsewhere.ts';
export * from './france.ts';
export * from './germany.ts';
export * from './norway.ts';
