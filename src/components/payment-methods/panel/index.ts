/** What opens in place: the form of a method, and the payment of an order. */
export { type Opened, Panel } from './panel.ts';
