export { ChargeChecks } from './charge-checks.ts';
export { resultStyles as styles } from './result.styles.ts';
export { countSentence, resultView } from './result.ts';
export { valuesOf } from './values-of.ts';
