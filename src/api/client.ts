import type { Operation, OperationInput, OperationResult } from './contract/operation.ts';
import type { OperationName, Operations } from './contract/operations.ts';
import { loadRow, operationNames } from './rows.ts';
import { createTransport, type RequestOptions, type TransportOptions } from './transport.ts';

type Call<O extends Operation> = (
  ...call: object extends OperationInput<O>
    ? [input?: OperationInput<O>, options?: RequestOptions]
    : [input: OperationInput<O>, options?: RequestOptions]
) => Promise<OperationResult<O>>;

/** Every operation of the contract as an async function, by its name. */
export type BillingClient = { readonly [Name in OperationName]: Call<Operations[Name]> } & {
  /** Forgets the customer, as at a sign-out. */
  readonly forgetToken: () => void;
};

/**
 * Makes a client of a back end. What it needs for an operation is loaded when the first one of its noun is called.
 *
 * ```ts
 * const client = createBillingClient({ api: 'https://billing.example.com', getToken });
 * const { items } = await client.listSubscriptions({ query: { state: 'current' } });
 * ```
 */
export const createBillingClient = (options: TransportOptions): BillingClient => {
  const { request, forgetToken } = createTransport(options);
  const calls = operationNames.map((name) => [
    name,
    (input: object = {}, options?: RequestOptions) => request<Operation>(() => loadRow(name), input, options),
  ]);
  return { ...Object.fromEntries(calls), forgetToken } as BillingClient;
};
