import type { Operation, OperationInput, OperationResult } from '../api/contract/operation.ts';
import type { BillingHost } from './host.ts';
import { ReadController } from './read-controller.ts';

/**
 * One operation's answer, loaded for an element and kept fresh.
 *
 * `input` is called at every update; a changed input loads anew, `undefined` waits.
 *
 * ```ts
 * #merchant = new ResourceController(this, getMerchant, () => ({}));
 * ```
 */
export class ResourceController<O extends Operation> extends ReadController<OperationResult<O>> {
  constructor(host: BillingHost, operation: O, input: () => OperationInput<O> | undefined) {
    super(host, {
      topics: operation.reads ?? [],
      wordless: operation.wordless,
      input,
      load: (session, signal) => session.request(operation, input()!, { signal }),
    });
  }
}
