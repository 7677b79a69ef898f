import type {} from 'billing-widgets/react';
import 'billing-widgets/billing-provider';
import 'billing-widgets/payment-methods';
import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { fetchSession, hear, offer, place } from '../host.ts';

const Page = ({ level }: { level: number }) => (
  <billing-provider api="https://billing.test" fetchSession={fetchSession}>
    <payment-methods
      headingLevel={level}
      onbilling-error={hear}
      onbilling-navigate={hear}
      onbilling-before-payment-method-change={hear}
      onbilling-payment-method-added={hear}
      onbilling-payment-method-changed={hear}
      onbilling-payment-methods-ordered={hear}
      onbilling-order-paid={hear}
      onbilling-details-updated={hear}
    >
      <span slot="heading">Words {level}</span>
    </payment-methods>
  </billing-provider>
);

let level = 2;
let root: Root;

const show = () =>
  flushSync(() =>
    root.render(
      <StrictMode>
        <Page level={level} />
      </StrictMode>,
    ),
  );

offer({
  mount: () => {
    root = createRoot(place());
    show();
  },
  unmount: () => root.unmount(),
  next: () => {
    level += 1;
    show();
  },
});

/** What does not fit does not compile. */
export const Wrong = () => (
  <>
    {/* @ts-expect-error A level is a number. */}
    <payment-methods headingLevel="three" />
    {/* @ts-expect-error There is no such property. */}
    <payment-methods nothing="1" />
    {/* @ts-expect-error There is no such detail. */}
    <payment-methods onbilling-error={({ detail }) => console.log(detail.nothing)} />
    {/* @ts-expect-error There is no such right. */}
    <refund-request right="undo" />
  </>
);
