const NAME = 'billing_approval';

/** How many widgets of the page are there to show what waits for a bank. */
let hosts = 0;

/** A widget that is there to show what waits for a bank says so (1) and takes it back (-1): others leave a return to it. */
export const expectReturns = (change: 1 | -1): void => void (hosts += change);

/** Whether the customer has come back from their bank, with nobody else to show it. */
export const hasReturned = (): boolean => hosts === 0 && new URL(location.href).searchParams.has(NAME);

/**
 * The approval that the customer has just come back from, where the bank's page has sent them back to this one. It is taken out of
 * the page's address at once, so that neither a reload nor a copied link comes back again; the first widget that asks gets it. A
 * widget that shows one approval alone takes that one (`only`), and leaves any other.
 */
export const takeReturnedApproval = (only?: string): string | undefined => {
  const address = new URL(location.href);
  const id = address.searchParams.get(NAME);
  if (id === null || (only !== undefined && id !== only)) return undefined;
  address.searchParams.delete(NAME);
  history.replaceState(history.state, '', address);
  return /^[\w-]{1,64}$/.test(id) ? id : undefined;
};
