export { AskPart, type AskSurroundings } from './ask-part.ts';
export { askStyles } from './ask.styles.ts';
