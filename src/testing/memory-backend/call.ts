import type { OperationName } from '../../api/contract/operations.ts';

/** What a call asks for: an operation by its name, or `session` for the host's own token endpoint. */
export type CallName = OperationName | 'session';

/** A call that has reached the back end, for tests to look at. */
export interface Call {
  /** `undefined` for an address that nothing answers to. */
  readonly name: CallName | undefined;
  readonly method: string;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** Parsed, where it was JSON. */
  readonly body: unknown;
  readonly headers: Headers;
}
