/** The most that the contract takes. */
const LONGEST = 2000;

/**
 * Where a bank sends the customer back to: this page, without its fragment. `undefined` where no bank could: a page of a file, or one
 * without encryption.
 */
export const pageAddress = (): string | undefined => {
  const url = new URL(location.href);
  url.hash = '';
  url.searchParams.delete('billing_approval');
  const isLocal = url.protocol === 'http:' && /^(localhost|127\.0\.0\.1)$/.test(url.hostname) && url.port;
  return (url.protocol === 'https:' || isLocal) && url.href.length <= LONGEST ? url.href : undefined;
};
