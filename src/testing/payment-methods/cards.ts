import { nok } from '../money.ts';
import { fixture, music } from '../payment-method-fixture.ts';

/** A card that works and pays for nothing. */
export const card = fixture();

/** The card that is charged first, for two subscriptions. */
export const primaryVisa = fixture({
  id: 'pm_visa',
  label: 'Visa •••• 4242',
  lastFour: '4242',
  expires: '2028-04',
  addedOn: '2024-03-03',
  paysFor: [
    music,
    { subscription: 'sub_quarterly', name: 'Kystavisen', next: { on: '2026-12-15', amount: nok(329) } },
  ],
});

/** Another card that works; it pays for one subscription. */
export const mastercard = fixture({
  id: 'pm_mastercard',
  label: 'Mastercard •••• 0004',
  brand: 'Mastercard',
  lastFour: '0004',
  expires: '2027-11',
  addedOn: '2025-06-20',
  paysFor: [{ subscription: 'sub_yearly', name: 'Kart og tur', next: { on: '2027-05-20', amount: nok(499) } }],
});

/** Works until the end of next month. */
export const expiring = fixture({
  id: 'pm_expiring',
  label: 'Visa •••• 5556',
  lastFour: '5556',
  expires: '2026-12',
  status: 'expiring',
  addedOn: '2022-12-19',
  paysFor: [{ subscription: 'sub_storage', name: 'Nordlia Lagring', next: { on: '2026-12-10', amount: nok(39) } }],
});

/** Stopped working in October. */
export const expired = fixture({
  id: 'pm_expired',
  label: 'Mastercard •••• 3222',
  brand: 'Mastercard',
  lastFour: '3222',
  expires: '2026-10',
  status: 'expired',
  addedOn: '2022-10-07',
  paysFor: [
    {
      subscription: 'sub_on_hold',
      name: 'Nordlia Musikk',
      next: { on: '2026-12-01', amount: nok(119) },
      unpaid: nok(119),
    },
  ],
});

/** Its new date came from the issuer by itself. */
export const updatedByIssuer = fixture({
  id: 'pm_updated',
  label: 'Visa •••• 7715',
  lastFour: '7715',
  expires: '2030-11',
  status: 'updated',
  updatedOn: '2026-11-18',
  addedOn: '2023-11-02',
});

/** Charged where the first one fails. */
export const backup = fixture({
  id: 'pm_backup',
  label: 'Mastercard •••• 9903',
  brand: 'Mastercard',
  lastFour: '9903',
  expires: '2029-01',
  backup: true,
  addedOn: '2026-01-30',
});

/** Pays for what the family buys. */
export const familyCard = fixture({
  id: 'pm_family',
  label: 'Visa •••• 6116',
  lastFour: '6116',
  expires: '2027-08',
  family: true,
  addedOn: '2024-08-12',
});

/** The only one there is: for something that is paused without an end, and something else that renews and names no method. */
export const lastMethod = fixture({
  id: 'pm_last',
  label: 'Visa •••• 8200',
  lastFour: '8200',
  expires: '2028-02',
  addedOn: '2025-02-14',
  paysFor: [{ subscription: 'sub_paused_without_end', name: 'Nordlia Musikk' }],
  actions: [
    { name: 'update', allowed: true, via: 'api' },
    { name: 'replace', allowed: false, code: 'only-one-method' },
    { name: 'remove', allowed: false, code: 'last-method' },
  ],
});
