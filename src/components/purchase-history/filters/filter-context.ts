/** What the filters know beside the query. */
export interface FilterContext {
  /** The customer's day, once it is known. */
  readonly today: string | undefined;
  readonly members: readonly { readonly id: string; readonly name: string }[];
}
