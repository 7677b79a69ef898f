export { HandOver, type Answered } from './hand-over.ts';
export { handOverStyles as styles } from './hand-over.styles.ts';
