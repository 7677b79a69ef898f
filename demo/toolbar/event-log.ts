/** Every event that a widget may send; each bubbles and leaves the shadow root. */
const names = [
  'billing-before-subscription-change',
  'billing-subscription-cancelled',
  'billing-subscription-kept',
  'billing-subscription-paused',
  'billing-subscription-resumed',
  'billing-subscription-plan-changed',
  'billing-subscription-price-accepted',
  'billing-subscription-price-declined',
  'billing-subscription-offer-accepted',
  'billing-before-invoice-update',
  'billing-invoice-updated',
  'billing-charge-checked',
  'billing-before-payment-method-change',
  'billing-payment-method-added',
  'billing-payment-method-changed',
  'billing-payment-methods-ordered',
  'billing-order-paid',
  'billing-details-updated',
  'billing-approval-decided',
  'billing-trouble-solved',
  'billing-handed-over',
  'billing-before-refund-request',
  'billing-refund-requested',
  'billing-refund-changed',
  'billing-declared',
  'billing-navigate',
  'billing-error',
];

/** How many events are kept in sight. */
const LIMIT = 50;

/** Writes the widgets' events into a list, the newest first. */
export const logEvents = (list: Element): void => {
  for (const name of names) {
    document.addEventListener(name, (event) => {
      const entry = document.createElement('li');
      const heading = document.createElement('b');
      heading.textContent = name;
      entry.append(heading, ' ', inShort((event as CustomEvent<unknown>).detail));
      list.prepend(entry);
      list.children[LIMIT]?.remove();
    });
  }
};

/** A detail in one line. Whole things are named by their name and id, or by how many there are; the rest would fill the list. */
const inShort = (detail: unknown): string =>
  JSON.stringify(detail, (key, value: unknown) => {
    if (key === 'explanations') return (value as { code: string }[]).map(({ code }) => code);
    if (key === 'request' || key === 'declaration') return (value as { reference: string }).reference;
    if ((key !== 'subscription' && key !== 'purchase') || typeof value === 'string') return value;
    const { id, product, title } = value as { id: string; product?: { name: string }; title?: string };
    return `${product?.name ?? title} (${id})`;
  });
