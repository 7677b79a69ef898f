import { RETURN_NAME } from './expected-returns.ts';

/**
 * The approval that the customer has just come back from, where the bank's page has sent them back to this one. It is taken out of
 * the page's address at once, so that neither a reload nor a copied link comes back again; the first widget that asks gets it. A
 * widget that shows one approval alone takes that one (`only`), and leaves any other.
 */
export const takeReturnedApproval = (only?: string): string | undefined => {
  const address = new URL(location.href);
  const id = address.searchParams.get(RETURN_NAME);
  if (id === null || (only !== undefined && id !== only)) return undefined;
  address.searchParams.delete(RETURN_NAME);
  history.replaceState(history.state, '', address);
  return /^[\w-]{1,64}$/.test(id) ? id : undefined;
};
