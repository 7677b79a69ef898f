export { AskPart } from './ask-part.ts';
export type { AskSurroundings } from './surroundings.ts';
export { askStyles } from './ask.styles.ts';
