export { Receipt } from './receipt.ts';
export { receiptStyles as styles } from './receipt.styles.ts';
