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

/** A detail in one line. A subscription is named by its product and id; the rest of it would fill the list. */
const inShort = (detail: unknown): string =>
  JSON.stringify(detail, (key, value: unknown) => {
    if (key !== 'subscription') return value;
    const { id, product } = value as { id: string; product: { name: string } };
    return `${product.name} (${id})`;
  });
