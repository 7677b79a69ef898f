import { codeThenCity, type AddressSpecs } from '../spec.ts';

/** Denmark, Finland, Iceland, Norway, Sweden. */
export const nordic: AddressSpecs = {
  DK: { rows: codeThenCity, street: 'Nørregade 7', city: 'København K', postal: [String.raw`^\d{4}$`, '1165'], vat: ['vat-number', 'DK12345607'] },
  FI: { rows: codeThenCity, street: 'Mannerheimintie 10', city: 'Helsinki', postal: [String.raw`^\d{5}$`, '00100'], vat: ['vat-number', 'FI12345671'] },
  IS: { rows: codeThenCity, street: 'Laugavegur 12', city: 'Reykjavík', postal: [String.raw`^\d{3}$`, '101'], vat: ['vat-number', '12345'] },
  NO: { rows: codeThenCity, street: 'Storgata 1', city: 'Oslo', postal: [String.raw`^\d{4}$`, '0155'], vat: ['organisation-number', '987 654 325'] },
  SE: { rows: codeThenCity, street: 'Storgatan 5', city: 'Stockholm', postal: [String.raw`^\d{3} ?\d{2}$`, '114 55'], vat: ['vat-number', 'SE556123456701'] },
};
