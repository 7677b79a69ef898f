import type { BillingDetails } from '../api/contract/billing-details.ts';
import * as addressForms from './address-forms.ts';
import { asOf, today } from './calendar.ts';
import { fixtureOf } from './fixture-of.ts';

const common = { asOf, today, countries: Object.keys(addressForms).sort() };

/** Nothing was given yet. The form is that of the country in which the customer most likely lives. */
export const none = fixtureOf<BillingDetails>({ ...common, version: 0, form: addressForms.NO() });

/** A person. */
export const person = fixtureOf<BillingDetails>({
  ...common,
  version: 1,
  details: {
    name: 'Kari Lien',
    email: 'kari.lien@nordlia.example',
    address: { lines: ['Skogveien 8'], postalCode: '2670', city: 'Otta', country: 'NO' },
  },
  form: addressForms.NO(),
});

/** A firm with a number. */
export const business = fixtureOf<BillingDetails>({
  ...common,
  version: 4,
  details: {
    name: 'Fjellheim Turlag AS',
    email: 'faktura@fjellheim.example',
    address: { lines: ['Postboks 12', 'Skogveien 8'], postalCode: '2670', city: 'Otta', country: 'NO' },
    vatNumber: 'NO 923 609 016 MVA',
  },
  form: addressForms.NO(),
});

export const inGermany = fixtureOf<BillingDetails>({
  ...common,
  version: 2,
  details: {
    name: 'Buchladen am Tor GmbH',
    email: 'rechnung@buchladen.example',
    address: { lines: ['Hauptstraße 5'], postalCode: '10115', city: 'Berlin', country: 'DE' },
    vatNumber: 'DE136695976',
  },
  form: addressForms.DE(),
});

export const inBritain = fixtureOf<BillingDetails>({
  ...common,
  version: 1,
  details: { name: 'Amira Khan', address: { lines: ['10 High Street'], postalCode: 'LS1 4AP', city: 'Leeds', country: 'GB' } },
  form: addressForms.GB(),
});

export const inAmerica = fixtureOf<BillingDetails>({
  ...common,
  version: 1,
  details: {
    name: 'Sam Ortega',
    address: { lines: ['1 Main Street', 'Apt 4B'], postalCode: '62701', city: 'Springfield', region: 'IL', country: 'US' },
  },
  form: addressForms.US(),
});

export const inJapan = fixtureOf<BillingDetails>({
  ...common,
  version: 1,
  details: { name: '山田花子', address: { lines: ['千代田1-1'], postalCode: '100-0001', city: '千代田区', region: '東京都', country: 'JP' } },
  form: addressForms.JP(),
});

/** Names longer than any line. */
export const longNames = fixtureOf<BillingDetails>({
  ...common,
  version: 9,
  details: {
    name: 'Menneskerettighetsorganisasjonssekretariatsmedlemskapsbladabonnementsutgiverforeningen i Sør-Gudbrandsdal og omegn SA',
    email: `${'faktura.'.repeat(12)}mottak@menneskerettighetsorganisasjonssekretariatet.example`,
    address: {
      lines: ['Fellesposten for alle som bor og arbeider i den gamle skolebygningen ved kirken', 'Øvre inngang, tredje etasje', 'Postboks 1'],
      postalCode: '2670',
      city: 'Otta',
      country: 'NO',
    },
  },
  form: addressForms.NO(),
});
