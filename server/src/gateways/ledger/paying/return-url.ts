import { textHoldsCardNumber } from '../../../domain/wallet/card-number.ts';
import { ProblemError } from '../../../problem.ts';

/** The query parameter by which a page knows which approval its customer comes back from. */
const parameter = 'billing_approval';

/** As it stands, and as it reads: percent signs hide nothing. */
const holdsCardNumber = ({ href }: URL): boolean => {
  const read = href.replaceAll('+', ' ').replaceAll(/(?:%[0-9a-f]{2})+/gi, (bytes) => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString());
  return textHoldsCardNumber(href) || textHoldsCardNumber(read);
};

/**
 * Where a bank may send a customer back to: a page of one of the configured origins, exactly, and nothing that could carry them
 * elsewhere. Throws a problem that names the field.
 */
export const checkReturnUrl = (url: string, origins: readonly string[], path: string): URL => {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address && holdsCardNumber(address)) {
    const message = 'This holds a card number. Leave it out of the address: it would be kept, here and on the way.';
    throw new ProblemError('card-number-refused', { errors: [{ path, message }] });
  }
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
