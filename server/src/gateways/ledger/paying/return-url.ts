import { ProblemError } from '../../../problem.ts';

/** The query parameter by which a page knows which approval its customer comes back from. */
const parameter = 'billing_approval';

/**
 * Where a bank may send a customer back to: a page of one of the configured origins, exactly, and nothing that could carry them
 * elsewhere. Throws a problem that names the field.
 */
export const checkReturnUrl = (url: string, origins: readonly string[], path: string): URL => {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address && origins.includes(address.origin) && address.username === '' && address.password === '') return address;
  throw new ProblemError('invalid-request', {
    errors: [{ path, message: 'It must be a page of an origin that this server was told of.' }],
  });
};

/** The same, with the approval's id in its query. */
export const returnUrlFor = (url: string, origins: readonly string[], approval: string, path: string): string => {
  const address = checkReturnUrl(url, origins, path);
  address.searchParams.set(parameter, approval);
  return address.href;
};
