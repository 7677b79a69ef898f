export { Questions } from './questions.ts';
export { questionsStyles as styles } from './questions.styles.ts';
export { pathOf } from './walk.ts';
