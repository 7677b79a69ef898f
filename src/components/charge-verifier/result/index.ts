export { resultStyles as styles } from './result.styles.ts';
export { countSentence, resultView } from './result.ts';
