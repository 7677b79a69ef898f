import { codeThenCity, type AddressSpecs } from '../spec.ts';

const fiveDigits = String.raw`^\d{5}$`;

/** Around the Mediterranean. */
export const southernEurope: AddressSpecs = {
  CY: { rows: codeThenCity, street: 'Λήδρας 20', city: 'Λευκωσία', postal: [String.raw`^\d{4}$`, '1011'], vat: ['vat-number', 'CY10123458I'] },
  ES: {
    rows: [...codeThenCity, 'region?'],
    street: 'Calle Mayor 10',
    city: 'Madrid',
    region: [undefined, 'Madrid'],
    postal: [fiveDigits, '28013'],
    called: { region: 'province' },
    vat: ['vat-number', 'ESB12345674'],
  },
  GR: { rows: codeThenCity, street: 'Ερμού 12', city: 'Αθήνα', postal: [String.raw`^\d{3} ?\d{2}$`, '105 63'], vat: ['vat-number', 'EL123456783'] },
  IT: {
    rows: ['line', 'line-2?', 'postal-code city region'],
    street: 'Via del Corso 12',
    city: 'Roma',
    region: ['^[A-Z]{2}$', 'RM'],
    postal: [fiveDigits, '00186'],
    called: { region: 'province' },
    vat: ['vat-number', 'IT12345670108'],
  },
  MT: {
    rows: ['line', 'line-2?', 'city', 'postal-code'],
    street: '12 Triq ir-Repubblika',
    city: 'Valletta',
    postal: [String.raw`^[A-Z]{3} ?\d{2,4}$`, 'VLT 1110'],
    called: { 'postal-code': 'postcode' },
    vat: ['vat-number', 'MT12345634'],
  },
  PT: { rows: codeThenCity, street: 'Rua Augusta 12', city: 'Lisboa', postal: [String.raw`^\d{4}-?\d{3}$`, '1100-048'], vat: ['vat-number', 'PT501234560'] },
  TR: {
    rows: ['line', 'line-2?', 'postal-code city', 'region'],
    street: 'İstiklal Caddesi 12',
    city: 'Beyoğlu',
    region: [undefined, 'İstanbul'],
    postal: [fiveDigits, '34430'],
    called: { region: 'province' },
    vat: ['tax-number', '1234567890'],
  },
};
