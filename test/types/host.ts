// A host's code against the published declarations. It is compiled, and never run.
import 'billing-widgets/billing-subscriptions';
import type { BillingErrorEvent, BillingProviderElement } from 'billing-widgets';
import { createBillingClient, createTransport } from 'billing-widgets/api';
import { getMerchant } from 'billing-widgets/api/contract';
import { createMemoryBackend } from 'billing-widgets/testing';

const provider: BillingProviderElement = document.querySelector('billing-provider')!;
provider.addEventListener('billing-error', (event) => {
  const { detail }: BillingErrorEvent = event;
  console.log(detail.code.length, detail.retryable);
});

const { fetch } = createMemoryBackend();
const client = createBillingClient({ api: 'https://billing.example', fetch });
const { items } = await client.listSubscriptions({ query: {} });
console.log(items[0]?.plan.price.amount.toFixed());

const merchant = await createTransport({ api: 'https://billing.example', fetch }).request(getMerchant, {});
console.log(merchant.name.length);

// If the declarations were not found, everything would be `any`, and nothing below an error.
// @ts-expect-error an address is a text
provider.api = 1;
// @ts-expect-error there is no such operation
client.stealSubscriptions;
