/** What changes the order of charging: fetched when somebody first points at the list or moves into it. */
export { MethodsOrder } from './methods-order.ts';
