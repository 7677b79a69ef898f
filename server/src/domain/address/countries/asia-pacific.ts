import { australia } from '../regions/australia.ts';
import { india } from '../regions/india.ts';
import { japan } from '../regions/japan.ts';
import type { AddressSpecs } from '../spec.ts';

const fourDigits = String.raw`^\d{4}$`;

/** Asia and Oceania. */
export const asiaPacific: AddressSpecs = {
  AU: {
    rows: ['line', 'line-2?', 'city', 'region postal-code'],
    street: '12 George Street',
    city: 'Sydney',
    regions: australia,
    postal: [fourDigits, '2000'],
    called: { city: 'suburb', region: 'state', 'postal-code': 'postcode' },
    vat: ['tax-number', '12 345 678 901'],
  },
  IN: {
    rows: ['line', 'line-2?', 'line-3?', 'city postal-code', 'region'],
    street: '12 Mahatma Gandhi Road',
    city: 'Bengaluru',
    regions: india,
    postal: [String.raw`^[1-9]\d{2} ?\d{3}$`, '560001'],
    called: { region: 'state', 'postal-code': 'pin-code' },
    vat: ['gst-number', '27ABCDE1234F1Z5'],
  },
  JP: {
    // From the large to the small.
    rows: ['postal-code', 'region city', 'line', 'line-2?'],
    street: '神南1-19-11',
    city: '渋谷区',
    regions: japan,
    postal: [String.raw`^\d{3}-?\d{4}$`, '150-0041'],
    called: { region: 'prefecture' },
    vat: ['tax-number', 'T1234567890123'],
  },
  KR: {
    rows: ['postal-code', 'region city', 'line', 'line-2?'],
    street: '세종대로 110',
    city: '중구',
    region: [undefined, '서울특별시'],
    postal: [String.raw`^\d{5}$`, '04524'],
    called: { region: 'province' },
    vat: ['tax-number', '123-45-67890'],
  },
  NZ: {
    rows: ['line', 'line-2?', 'city postal-code'],
    street: '12 Queen Street',
    city: 'Auckland',
    postal: [fourDigits, '1010'],
    called: { 'line-2': 'suburb', 'postal-code': 'postcode' },
    vat: ['gst-number', '12-345-678'],
  },
  SG: {
    rows: ['line', 'line-2?', 'postal-code'],
    street: '12 Orchard Road',
    postal: [String.raw`^\d{6}$`, '238826'],
    vat: ['gst-number', 'M2-1234567-8'],
  },
};
