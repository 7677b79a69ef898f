/** What waits for its payment: fetched by those alone who owe something, or of whom that could not be read. */
export { unpaidStyles as styles } from './unpaid.styles.ts';
export type { UnpaidContext } from './unpaid-context.ts';
export { unpaidSection } from './unpaid-section.ts';
