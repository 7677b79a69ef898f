/** What is said of a method that failed, is over, or was renewed by its issuer. */
export { specialSentences } from './special-sentence.ts';
