export { monthPanel } from './month-panel.ts';
export { monthStyles as styles } from './months.styles.ts';
