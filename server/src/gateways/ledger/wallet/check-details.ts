import type { BillingDetailsInput } from '../../../../../src/api/contract/billing-details.ts';
import { addressFormOf } from '../../../domain/address/address-form.ts';
import { misfitsOf, tidyAddress, type Misfit } from '../../../domain/address/fit-address.ts';
import { readVatNumber } from '../../../domain/vat/vat-number.ts';
import { numberIsCardNumber, textHoldsCardNumber } from '../../../domain/wallet/card-number.ts';
import { ProblemError } from '../../../problem.ts';

type Address = NonNullable<BillingDetailsInput['address']>;

const at = ({ path, message }: Misfit): Misfit => ({ path: `body.details.${path}`, message });

/** Everything that was written in free form, by its place. */
const textsOf = ({ address, email, name }: BillingDetailsInput): [path: string, text: string | undefined][] => [
  ['name', name],
  ['email', email],
  ...(address?.lines ?? []).map((line, index): [string, string] => [`address.lines.${index}`, line]),
  ['address.postalCode', address?.postalCode],
  ['address.city', address?.city],
  ['address.region', address?.region],
];

/** Refuses details into which a card's number was written, wherever in them. */
export const refuseCardNumbers = (details: BillingDetailsInput): void => {
  const places = textsOf(details).flatMap(([path, text]) => (text !== undefined && textHoldsCardNumber(text) ? [path] : []));
  if (details.vatNumber !== undefined && numberIsCardNumber(details.vatNumber)) places.push('vatNumber');
  if (places.length === 0) return;
  const message = 'This holds a card number, which belongs into the fields of the payment provider alone.';
  throw new ProblemError('card-number-refused', { errors: places.map((path) => at({ path, message })) });
};

const checkAddress = (address: Address): Address => {
  const form = addressFormOf(address.country);
  if (!form) {
    const message = 'There is no form for the addresses of this country.';
    throw new ProblemError('invalid-request', { errors: [at({ path: 'address.country', message })] });
  }
  const tidy = tidyAddress(form, address);
  const misfits = misfitsOf(form, tidy);
  if (misfits.length === 0) return tidy;
  throw new ProblemError('invalid-request', { errors: misfits.map(({ path, message }) => at({ path: `address.${path}`, message })) });
};

const checkVatNumber = async (typed: string, country: string): Promise<string> => {
  const read = await readVatNumber(typed, country);
  if (read !== undefined) return read;
  const message = 'There can be no such VAT number in this country.';
  throw new ProblemError('vat-number-invalid', { errors: [at({ path: 'vatNumber', message })] });
};

/** Billing details as they are kept, if all of them fit. `country` is the store's, for a number without an address. */
export const checkDetails = async (details: BillingDetailsInput, country: string): Promise<BillingDetailsInput> => {
  refuseCardNumbers(details);
  const { email, name, vatNumber } = details;
  const address = details.address && checkAddress(details.address);
  const vat = vatNumber === undefined ? undefined : await checkVatNumber(vatNumber, address?.country ?? country);
  return {
    name,
    ...(email !== undefined && { email }),
    ...(address && { address }),
    ...(vat !== undefined && { vatNumber: vat }),
  };
};
