import { codeThenCity, type AddressSpecs } from '../spec.ts';

const fourDigits = String.raw`^\d{4}$`;
const fiveDigits = String.raw`^\d{5}$`;

/** From the Atlantic to the Alps. */
export const westernEurope: AddressSpecs = {
  AT: { rows: codeThenCity, street: 'Mariahilfer Straße 12', city: 'Wien', postal: [fourDigits, '1060'], vat: ['vat-number', 'ATU12345602'] },
  BE: { rows: codeThenCity, street: 'Rue Neuve 12', city: 'Bruxelles', postal: [fourDigits, '1000'], vat: ['vat-number', 'BE0123456749'] },
  CH: { rows: codeThenCity, street: 'Bahnhofstrasse 10', city: 'Zürich', postal: [fourDigits, '8001'], vat: ['vat-number', 'CHE-123.456.788 MWST'] },
  DE: { rows: codeThenCity, street: 'Hauptstraße 5', city: 'Berlin', postal: [fiveDigits, '10115'], vat: ['vat-number', 'DE123456788'] },
  FR: { rows: codeThenCity, street: '12 rue de la Paix', city: 'Paris', postal: [fiveDigits, '75002'], vat: ['vat-number', 'FR11123456782'] },
  GB: {
    rows: ['line', 'line-2?', 'city', 'postal-code'],
    street: '12 High Street',
    city: 'London',
    postal: [String.raw`^(GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})$`, 'SW1A 1AA'],
    called: { city: 'post-town', 'postal-code': 'postcode' },
    vat: ['vat-number', 'GB123456727'],
  },
  IE: {
    rows: ['line', 'line-2?', 'city', 'region?', 'postal-code?'],
    street: '12 Main Street',
    city: 'Dublin',
    region: [undefined, 'Co. Dublin'],
    postal: [String.raw`^[A-Z]\d[\dW] ?[A-Z\d]{4}$`, 'D02 AF30'],
    called: { region: 'county', 'postal-code': 'eircode' },
    vat: ['vat-number', 'IE1234567T'],
  },
  LI: { rows: codeThenCity, street: 'Städtle 10', city: 'Vaduz', postal: [String.raw`^94[89]\d$`, '9490'], vat: ['vat-number', '12345'] },
  LU: { rows: codeThenCity, street: '5 rue du Fossé', city: 'Luxembourg', postal: [String.raw`^(L-)?\d{4}$`, '1536'], vat: ['vat-number', 'LU12345613'] },
  NL: { rows: codeThenCity, street: 'Damrak 1', city: 'Amsterdam', postal: [String.raw`^[1-9]\d{3} ?[A-Z]{2}$`, '1012 LG'], vat: ['vat-number', 'NL123456782B01'] },
};
