import 'billing-widgets';

/**
 * All that the store itself does with the widgets beside placing them: it takes over the links that lead away. A real
 * store would send the person to its own page for payment methods; this one says where the link would have gone.
 */
const dialog = document.querySelector<HTMLDialogElement>('#leaving')!;
const address = document.querySelector('#leaving-address')!;

document.querySelector('billing-provider')!.addEventListener('billing-navigate', (event) => {
  event.preventDefault();
  address.textContent = event.detail.url ?? event.detail.purpose;
  dialog.showModal();
});
