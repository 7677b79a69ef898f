import type { GenericSchema, InferInput, InferOutput } from 'valibot';

/** What a customer's token may allow. The host's server chooses among these when it asks for a token. */
export const scopes = [
  'subscriptions:read',
  'subscriptions:write',
  'purchases:read',
  'purchases:write',
  'charges:check',
  'payment-methods:read',
  'payment-methods:write',
  'payments:read',
  'payments:write',
  'refunds:read',
  'refunds:write',
] as const;
export type Scope = (typeof scopes)[number];

/** What a write may change. Reads of the same topic run again after it. */
export type Topic = 'subscriptions' | 'purchases' | 'payment-methods' | 'payments' | 'refunds';

/** One row of the contract: a call that a back end promises to answer. */
export interface Operation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Relative to the API's base address, with parameters in braces: `/subscriptions/{id}`. */
  readonly path: string;
  /** `none`: public. `secret-key`: only the host's server. `customer`: a customer session's token. */
  readonly auth: 'none' | 'secret-key' | 'customer';
  /** The scope that a customer's token must hold. */
  readonly scope?: Scope;
  readonly params?: GenericSchema;
  /** Values are strings, as they stand in the address. */
  readonly query?: GenericSchema;
  readonly body?: GenericSchema;
  readonly result: GenericSchema;
  /** What a read shows. It runs again after a write that changes one of these topics. */
  readonly reads?: readonly Topic[];
  /**
   * The answer holds no words of the back end's, such as a product's name: it is the same in every language, and need not be read again in another. Unless
   * given, `true` for what has no topics.
   */
  readonly wordless?: boolean;
  /** The topics whose reads are stale after this write. */
  readonly changes?: readonly Topic[];
  /**
   * A write that changes nothing (a preview), or that may be repeated without harm, needs no `Idempotency-Key`.
   * Every other non-GET operation requires one.
   */
  readonly safe?: boolean;
  /** The most bytes of the body; 65,536 unless given. */
  readonly bodyLimit?: number;
  /** Status of success; 200 unless given. */
  readonly status?: 200 | 201;
}

type Part<O extends Operation, K extends 'params' | 'query' | 'body'> = O[K] extends GenericSchema
  ? K extends 'query'
    ? { readonly [P in K]?: InferInput<O[K]> }
    : { readonly [P in K]: InferInput<O[K]> }
  : unknown;

/** What a caller passes to an operation: its `params`, `query` and `body`, each only where the operation has it. */
export type OperationInput<O extends Operation> = Part<O, 'params'> & Part<O, 'query'> & Part<O, 'body'>;

/** What an operation answers, as parsed. */
export type OperationResult<O extends Operation> = InferOutput<O['result']>;

/** Lets the entries of a schema, and of all within it, go of what all objects have. */
const letGo = (schema: object): void => {
  for (const [key, part] of Object.entries(schema) as [string, unknown][]) {
    if (typeof part !== 'object' || !part) continue;
    if (key === 'entries') Object.setPrototypeOf(part, null);
    letGo(part);
  }
};

/**
 * Declares a row of the contract, keeping its exact type. valibot walks through entries with `for … in`: on a page that has put something on every
 * object, that would be taken for a part of each schema.
 */
/* @__NO_SIDE_EFFECTS__ */
export const operation = <const O extends Operation>(row: O): O => {
  // Nothing is found here on any other page.
  for (const name in Object.prototype) if (name) letGo(row.result);
  return row;
};
