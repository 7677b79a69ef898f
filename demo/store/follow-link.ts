import type { BillingNavigateEvent, RefundRequestElement } from 'billing-widgets';

type Detail = BillingNavigateEvent['detail'];

const dialog = document.querySelector<HTMLDialogElement>('#leaving')!;
const address = document.querySelector('#leaving-address')!;

/** Brings a section of the page into view, and the keyboard with it. */
const show = (section: string, widget: HTMLElement): void => {
  document.getElementById(section)!.scrollIntoView();
  widget.tabIndex = -1;
  widget.focus({ preventScroll: true });
};

/** What leads to the customer's ways to pay. */
const paying = ['pay', 'update-payment', 'edit-details'];

/** The bank's own page: the person leaves this one, and comes back to it. */
const isBank = ({ purpose, url }: Detail): boolean => purpose === 'approve-payment' && url !== undefined;

/**
 * What the store's own page has a widget for is opened in it, with what the link was about. Answers whether it was.
 */
const openHere = ({ purpose, context }: Detail): boolean => {
  if (purpose === 'open-purchase' && context?.purchase) {
    const history = document.querySelector('purchase-history')!;
    history.purchase = context.purchase;
    show('kjop', history);
  } else if (purpose === 'refund') {
    const refunds = document.querySelector<RefundRequestElement>('refund-request:not([right])')!;
    if (context?.purchase) refunds.purchase = context.purchase;
    show('refusjon', refunds);
  } else if (purpose === 'report-unknown') {
    const verifier = document.querySelector('charge-verifier')!;
    const { amount, on } = context ?? {};
    if (amount) {
      verifier.amount = (amount.amount / 10 ** amount.scale).toFixed(amount.scale);
      verifier.currency = amount.currency;
    }
    if (on) verifier.on = on;
    show('belastning', verifier);
  } else if (purpose === 'manage-subscription') {
    show('abonnementer', document.querySelector('billing-subscriptions')!);
  } else if (purpose === 'approve-payment') {
    show('godkjenning', document.querySelector('payment-approval')!);
  } else if (paying.includes(purpose)) {
    show('betaling', document.querySelector('payment-methods')!);
  } else {
    return false;
  }
  return true;
};

/**
 * All that the store itself does with the widgets beside placing them: it takes over the links that lead away. Where it has no
 * widget of its own, a real store would send the person to another page; this one says where the link would have gone.
 */
export const followLink = (event: BillingNavigateEvent): void => {
  if (event.detail.purpose === 'download' || isBank(event.detail)) return;
  event.preventDefault();
  if (openHere(event.detail)) return;
  address.textContent = event.detail.url ?? event.detail.purpose;
  dialog.showModal();
};
