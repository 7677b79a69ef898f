import { codeThenCity, type AddressSpecs } from '../spec.ts';

const fiveDigits = String.raw`^\d{5}$`;
const threeAndTwo = String.raw`^\d{3} ?\d{2}$`;

/** From the Baltic to the Black Sea. */
export const easternEurope: AddressSpecs = {
  BG: { rows: codeThenCity, street: 'бул. Витоша 12', city: 'София', postal: [String.raw`^\d{4}$`, '1000'], vat: ['vat-number', 'BG123456786'] },
  CZ: { rows: codeThenCity, street: 'Dlouhá 12', city: 'Praha 1', postal: [threeAndTwo, '110 00'], vat: ['vat-number', 'CZ12345679'] },
  EE: { rows: codeThenCity, street: 'Viru 12', city: 'Tallinn', postal: [fiveDigits, '10140'], vat: ['vat-number', 'EE101234568'] },
  HR: { rows: codeThenCity, street: 'Ilica 12', city: 'Zagreb', postal: [fiveDigits, '10000'], vat: ['vat-number', 'HR12345678903'] },
  HU: {
    // The town comes first there, and the street after it.
    rows: ['city', 'line', 'line-2?', 'postal-code'],
    street: 'Váci utca 12.',
    city: 'Budapest',
    postal: [String.raw`^\d{4}$`, '1052'],
    vat: ['vat-number', 'HU12345676'],
  },
  LT: { rows: codeThenCity, street: 'Gedimino pr. 12', city: 'Vilnius', postal: [String.raw`^(LT-)?\d{5}$`, 'LT-01103'], vat: ['vat-number', 'LT123456715'] },
  LV: {
    rows: ['line', 'line-2?', 'city', 'postal-code'],
    street: 'Brīvības iela 12',
    city: 'Rīga',
    postal: [String.raw`^(LV-)?\d{4}$`, 'LV-1010'],
    vat: ['vat-number', 'LV40001234561'],
  },
  PL: { rows: codeThenCity, street: 'ul. Marszałkowska 12', city: 'Warszawa', postal: [String.raw`^\d{2}-?\d{3}$`, '00-590'], vat: ['vat-number', 'PL1234567802'] },
  RO: {
    rows: ['line', 'line-2?', 'postal-code city', 'region?'],
    street: 'Strada Lipscani 12',
    city: 'București',
    region: [undefined, 'București'],
    postal: [String.raw`^\d{6}$`, '030031'],
    called: { region: 'county' },
    vat: ['vat-number', 'RO12345674'],
  },
  SI: { rows: codeThenCity, street: 'Čopova ulica 12', city: 'Ljubljana', postal: [String.raw`^(SI-)?\d{4}$`, '1000'], vat: ['vat-number', 'SI12345679'] },
  SK: { rows: codeThenCity, street: 'Obchodná 12', city: 'Bratislava', postal: [threeAndTwo, '811 06'], vat: ['vat-number', 'SK2021234567'] },
};
