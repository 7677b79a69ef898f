import type { GenericSchema, InferInput, InferOutput } from 'valibot';
import type { Operation } from '../../../src/api/contract/operation.ts';
import type { OperationName, Operations } from '../../../src/api/contract/operations.ts';
import type { Database } from '../database.ts';
import type { Names } from '../names/names.ts';
import type { PreparedJson } from './prepared-json.ts';

type Parsed<O extends Operation, K extends 'params' | 'query' | 'body'> = O[K] extends GenericSchema
  ? { readonly [P in K]: InferOutput<O[K]> }
  : unknown;

type IsKeyed<O extends Operation> = O extends { method: 'GET' } | { safe: true } ? false : true;

/**
 * What a handler gets: the checked parts of the request, whose it is, the language that they read, the store's names in it where they are others than
 * in the books, and for a keyed write the transaction to do it in. Names are put into the answer afterwards, for every handler alike.
 */
export type HandlerInput<O extends Operation> = Parsed<O, 'params'> &
  Parsed<O, 'query'> &
  Parsed<O, 'body'> &
  { readonly language: string } & (O extends { auth: 'customer' } ? { readonly customer: string; readonly names?: Names } : unknown) &
  (IsKeyed<O> extends true ? { readonly tx: Database } : unknown);

/** Answers one operation, or throws a `ProblemError`. `undefined` means that this customer has no such thing. */
export type Handler<O extends Operation> = (
  input: HandlerInput<O>,
) => Promise<InferInput<O['result']> | PreparedJson | undefined>;

/** A handler for each row of the contract. */
export type Handlers = { readonly [N in OperationName]: Handler<Operations[N]> };

/** Whether an operation runs once per `Idempotency-Key`. */
export const isKeyed = ({ method, safe }: Operation): boolean => method !== 'GET' && !safe;
