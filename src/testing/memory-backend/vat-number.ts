import type { InvoiceDetails } from '../../api/contract/invoice-details.ts';

/** Only what cannot be one anywhere: too short, too long, letters alone, or a Norwegian one whose check digit is wrong. */
export const mayBeVatNumber = ({ vatNumber, address }: InvoiceDetails): boolean => {
  if (vatNumber === undefined) return true;
  const bare = vatNumber.toUpperCase().replaceAll(/[\s.-]/g, '');
  if (!/^([A-Z]{2})?[\dA-Z]{5,13}$/.test(bare) || !/\d{2}/.test(bare)) return false;
  const isNorwegian = /^NO|MVA$/.test(bare) || address?.country === 'NO';
  return !isNorwegian || isOrganisationNumber(bare.replaceAll(/\D/g, ''));
};

/** Nine digits, the last of which follows from the others. */
const isOrganisationNumber = (digits: string): boolean => {
  if (!/^\d{9}$/.test(digits)) return false;
  const sum = [3, 2, 7, 6, 5, 4, 3, 2, 1].reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return sum % 11 === 0;
};
