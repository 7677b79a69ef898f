export { DeclareSteps } from './declare-steps.ts';
export { stepStyles as styles } from './step.styles.ts';
