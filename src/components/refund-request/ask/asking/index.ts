export { Asking } from './asking.ts';
export { askingStyles as styles } from './asking.styles.ts';
