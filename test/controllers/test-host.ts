import { html, LitElement } from 'lit';
import type { BillingError } from '../../src/api/errors.ts';
import { BillingSession } from '../../src/session/session.ts';
import { createHandFetch, lastingToken } from '../support/hand-fetch.ts';

/** The plainest element that a controller can be attached to. */
export class TestHostElement extends LitElement {
  network = createHandFetch();
  session: BillingSession | undefined = new BillingSession({
    api: 'https://api.example',
    fetchSession: lastingToken,
    fetch: this.network.fetch,
  });
  reported: BillingError[] = [];

  reportError(error: BillingError): void {
    this.reported.push(error);
  }

  protected override render(): unknown {
    return html``;
  }
}
customElements.define('test-host', TestHostElement);

/** An element in the page with `attach`ed controllers. It is taken away by `host.remove()`. */
export const createHost = <C>(attach: (host: TestHostElement) => C): { host: TestHostElement; controller: C } => {
  const host = new TestHostElement();
  const controller = attach(host);
  document.body.append(host);
  return { host, controller };
};

/** Resolves once `condition` holds, looking after each update of the host. */
export const until = async (host: TestHostElement, condition: () => boolean): Promise<void> => {
  while (!condition()) {
    await new Promise<void>((updated) => {
      host.addController({ hostUpdated: updated });
    });
  }
};
