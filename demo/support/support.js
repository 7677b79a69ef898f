/**
 * All that the support team's page does beside placing four elements: its own words for one heading, links that stay on the page, and a
 * line for a case that was handed over. It is plain JavaScript on the CDN build: nothing here is compiled.
 */
import { replaceWords } from '/billing-widgets/localization.js';

replaceWords('nb', { 'Check a charge': 'Ukjent belastning' });

const element = (tag) => document.querySelector(tag);

/** Brings an element into view, and the keyboard with it. */
const show = (widget) => {
  widget.closest('section').scrollIntoView();
  widget.tabIndex = -1;
  widget.focus({ preventScroll: true });
};

/** What this page has an element for opens in it, with what the link was about. Everything else goes where the link leads. */
const here = {
  'open-purchase': ({ purchase }) => {
    element('purchase-history').purchase = purchase;
    show(element('purchase-history'));
  },
  refund: ({ purchase }) => {
    if (purchase) element('refund-request').purchase = purchase;
    show(element('refund-request'));
  },
  'report-unknown': ({ amount, on }) => {
    const verifier = element('charge-verifier');
    if (amount) Object.assign(verifier, { amount: (amount.amount / 10 ** amount.scale).toFixed(amount.scale), currency: amount.currency });
    if (on) verifier.on = on;
    show(verifier);
  },
};

const provider = element('billing-provider');

provider.addEventListener('billing-navigate', (event) => {
  const open = here[event.detail.purpose];
  if (!open) return;
  event.preventDefault();
  open(event.detail.context ?? {});
});

provider.addEventListener('billing-handed-over', ({ detail }) => {
  const line = document.querySelector('#case');
  line.textContent = `Saken din har nummer ${detail.reference}. Oppgi det hvis du ringer oss.`;
  line.hidden = false;
});
