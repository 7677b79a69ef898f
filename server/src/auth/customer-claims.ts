/** Whom a token speaks for, where, and for what. */
export interface CustomerClaims {
  readonly customer: string;
  readonly origin: string;
  readonly scopes: readonly string[];
}
