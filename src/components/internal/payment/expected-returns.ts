/** What a page's address carries when a bank has sent the customer back to it: the id of an approval. */
export const RETURN_NAME = 'billing_approval';

/** How many widgets of the page are there to show what waits for a bank. */
let hosts = 0;

/** A widget that is there to show what waits for a bank says so (1) and takes it back (-1): others leave a return to it. */
export const expectReturns = (change: 1 | -1): void => void (hosts += change);

/** Whether the customer has come back from their bank, with nobody else to show it. */
export const hasReturned = (): boolean => hosts === 0 && new URL(location.href).searchParams.has(RETURN_NAME);
