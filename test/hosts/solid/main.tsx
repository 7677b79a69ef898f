import type {} from 'billing-widgets/solid';
import 'billing-widgets/billing-provider';
import 'billing-widgets/payment-methods';
import { createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import { fetchSession, hear, offer, place } from '../host.ts';

const [level, setLevel] = createSignal(2);

const Page = () => (
  <billing-provider api="https://billing.test" prop:fetchSession={fetchSession}>
    <payment-methods
      prop:headingLevel={level()}
      on:billing-error={hear}
      on:billing-navigate={hear}
      on:billing-before-payment-method-change={hear}
      on:billing-payment-method-added={hear}
      on:billing-payment-method-changed={hear}
      on:billing-payment-methods-ordered={hear}
      on:billing-order-paid={hear}
      on:billing-details-updated={hear}
    >
      <span slot="heading">Words {level()}</span>
    </payment-methods>
  </billing-provider>
);

let dispose: () => void;

offer({
  mount: () => {
    dispose = render(() => <Page />, place());
  },
  unmount: () => dispose(),
  next: () => setLevel(level() + 1),
});

/** What does not fit does not compile. */
export const Wrong = () => (
  <>
    {/* @ts-expect-error A level is a number. */}
    <payment-methods prop:headingLevel="three" />
    {/* @ts-expect-error There is no such property. */}
    <payment-methods nothing="1" />
    {/* @ts-expect-error There is no such detail. */}
    <payment-methods on:billing-error={({ detail }) => console.log(detail.nothing)} />
    {/* @ts-expect-error There is no such right. */}
    <refund-request right="undo" />
  </>
);
