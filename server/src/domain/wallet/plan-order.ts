/** The methods in the order in which they are charged, and the backup among them. */
export interface Arrangement {
  readonly order: readonly string[];
  readonly backup?: string;
}

/** Whether an order names each of some methods exactly once. */
export const isWholeOrder = (order: readonly string[], methods: readonly string[]): boolean =>
  order.length === methods.length && new Set(order).size === order.length && methods.every((id) => order.includes(id));

/** The order with the backup that it leaves: one that has become the primary method stands in for nobody any more. */
export const planOrder = (order: readonly string[], backup: string | undefined): Arrangement =>
  backup !== undefined && order.indexOf(backup) > 0 ? { order, backup } : { order };
