import { brazil } from '../regions/brazil.ts';
import { canada } from '../regions/canada.ts';
import { mexico } from '../regions/mexico.ts';
import { unitedStates } from '../regions/united-states.ts';
import type { AddressSpecs } from '../spec.ts';

/** North and South America. */
export const americas: AddressSpecs = {
  BR: {
    rows: ['line', 'line-2?', 'line-3?', 'city region', 'postal-code'],
    street: 'Avenida Paulista, 1200',
    city: 'São Paulo',
    regions: brazil,
    postal: [String.raw`^\d{5}-?\d{3}$`, '01310-100'],
    called: { region: 'state' },
    vat: ['tax-number', '12.345.678/0001-95'],
  },
  CA: {
    rows: ['line', 'line-2?', 'city region', 'postal-code'],
    street: '120 Queen Street',
    city: 'Ottawa',
    regions: canada,
    postal: [String.raw`^[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] ?\d[ABCEGHJ-NPRSTV-Z]\d$`, 'K1A 0B1'],
    called: { region: 'province' },
    vat: ['gst-number', '12345 6789 RT0001'],
  },
  MX: {
    rows: ['line', 'line-2?', 'postal-code city', 'region'],
    street: 'Avenida Reforma 120',
    city: 'Cuauhtémoc',
    regions: mexico,
    postal: [String.raw`^\d{5}$`, '06500'],
    called: { region: 'state' },
    vat: ['tax-number', 'ABC010203AB9'],
  },
  US: {
    rows: ['line', 'line-2?', 'city', 'region postal-code'],
    street: '120 Main Street',
    city: 'Springfield',
    regions: unitedStates,
    postal: [String.raw`^\d{5}(-\d{4})?$`, '62701'],
    called: { region: 'state', 'postal-code': 'zip-code' },
    vat: ['ein', '12-3456789'],
  },
};
