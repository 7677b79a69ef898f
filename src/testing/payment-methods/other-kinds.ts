import { nok } from '../money.ts';
import { notCard } from '../payment-method-fixture.ts';

/** A wallet that works, with the most that its agreement allows. */
export const vipps = notCard({
  id: 'pm_vipps',
  kind: 'wallet',
  label: 'Vipps',
  brand: 'Vipps',
  maximum: nok(500),
  addedOn: '2025-10-01',
});

/** A bank account, by direct debit. */
export const bankAccount = notCard({
  id: 'pm_bank_account',
  kind: 'bank-account',
  label: 'Konto •••• 3905',
  lastFour: '3905',
  addedOn: '2026-05-04',
});

/** The invoice of a phone company. */
export const carrier = notCard({ id: 'pm_carrier', kind: 'carrier', label: 'Fjelltele-regningen', addedOn: '2026-07-19' });

/** An invoice by e-mail. */
export const invoice = notCard({ id: 'pm_invoice', kind: 'invoice', label: 'Faktura på e-post', addedOn: '2026-03-08' });
