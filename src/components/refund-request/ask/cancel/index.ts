export { CancelToo } from './cancel-too.ts';
export { cancelStyles as styles } from './cancel.styles.ts';
