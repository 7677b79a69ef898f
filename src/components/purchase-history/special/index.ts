export { EmptyHistory } from './empty-history.ts';
export { noMatch } from './no-match.ts';
export { rowExtras } from './row-extras.ts';
export { specialStyles as styles } from './special.styles.ts';
export { unpaidFailure, unpaidOrders } from './unpaid-orders.ts';
