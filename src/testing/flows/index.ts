/** One short flow for each topic, in English and in Norwegian. */
export * from './english.ts';
export * from './norwegian.ts';
