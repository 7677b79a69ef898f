/**
 * Words of a host's own: other words for some texts, or a language that the library lacks. Both may be called at any time, before elements are on the
 * page or after: what is shown changes at once.
 */
export type { LoadWords, Words } from './host-words.ts';
export { registerLanguage, replaceWords } from './host-languages.ts';
