import type { AddressForm } from '../../../api/contract/address-form.ts';
import type { BillingDetailsInput } from '../../../api/contract/billing-details.ts';
import { maskCardNumbers } from '../../../api/contract/card-number.ts';
import { MemoryProblem } from '../problem.ts';
import type { HandlersOf, World } from '../world.ts';
import { mayBeVatNumber } from '../vat-number.ts';
import { misfitsOf } from './address-misfits.ts';

/** The operations of the billing details, and of what holds in a country. */
export const detailsHandlers: HandlersOf<'billing-details' | 'address-forms' | 'payment-rules'> = {
  getBillingDetails: (world) => asSeen(world),

  updateBillingDetails: (world, { body }) => {
    const { details, version } = body as { details: BillingDetailsInput; version: number };
    if (version !== world.billingDetails.version) throw new MemoryProblem('billing-details-changed');
    refuseCardNumbers(details);
    const form = details.address ? world.addressForms.find(({ country }) => country === details.address?.country) : world.billingDetails.form;
    if (!form) throw invalid([{ path: 'body.details.address.country', message: 'There is no form for it.' }]);
    const misfits = details.address ? misfitsOf(form, details.address) : [];
    if (misfits.length > 0) throw invalid(misfits);
    if (!mayBeVatNumber(details)) {
      throw new MemoryProblem('vat-number-invalid', { errors: [{ path: 'body.details.vatNumber', message: 'There is no such number.' }] });
    }
    world.billingDetails = { ...world.billingDetails, version: version + 1, details, form };
    return asSeen(world);
  },

  getAddressForm: ({ addressForms }, { params }) => find(addressForms, params.country),

  getPaymentRules: ({ paymentRules }, { params }) => find(paymentRules, params.country),
};

const asSeen = ({ asOf, today, billingDetails, addressForms }: World) => ({
  ...billingDetails,
  asOf,
  today,
  countries: addressForms.map(({ country }: AddressForm) => country).sort(),
});

const find = <T extends { country: string }>(all: readonly T[], country: string | undefined): T => {
  const found = all.find((one) => one.country === country);
  if (!found) throw new MemoryProblem('not-found');
  return found;
};

const invalid = (errors: { path: string; message: string }[]): MemoryProblem => new MemoryProblem('invalid-request', { errors });

/** Of a number of a business the form is known, and is told from a card's. */
const refuseCardNumbers = ({ name, email = '', address }: BillingDetailsInput): void => {
  const texts = [name, email, ...(address?.lines ?? []), address?.city ?? '', address?.region ?? '', address?.postalCode ?? ''];
  if (texts.some((text) => maskCardNumbers(text) !== text)) throw new MemoryProblem('card-number-refused');
};
