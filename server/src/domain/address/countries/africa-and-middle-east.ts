import { emirates } from '../regions/emirates.ts';
import type { AddressSpecs } from '../spec.ts';

/** Africa and the Middle East. */
export const africaAndMiddleEast: AddressSpecs = {
  AE: {
    // There are no postal codes.
    rows: ['line', 'line-2?', 'city?', 'region'],
    street: '12 Sheikh Zayed Road',
    city: 'Trade Centre',
    regions: emirates,
    called: { region: 'emirate' },
    vat: ['tax-number', '100123456700003'],
  },
  ZA: {
    rows: ['line', 'line-2?', 'city', 'postal-code'],
    street: '12 Long Street',
    city: 'Cape Town',
    postal: [String.raw`^\d{4}$`, '8001'],
    called: { 'line-2': 'suburb' },
    vat: ['vat-number', '4123456789'],
  },
};
