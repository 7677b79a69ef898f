import { inCurrency } from '../money.ts';
import { fixture, notCard } from '../payment-method-fixture.ts';

const markup = '<img src=x onerror="alert(1)">';

/** Names that are markup, script and template syntax. They are to be seen as they stand here. */
export const hostileNames = fixture({
  id: 'pm_hostile',
  label: `${markup} \${7*7} {{x}} •••• 4242`,
  paysFor: [{ subscription: 'sub_hostile', name: `</style>${markup}\u202Egnp.exe`, next: { on: '2026-12-03', amount: inCurrency('NOK', 119) } }],
});

/** Names longer than any line, one of them without a place to break. */
export const longNames = notCard({
  id: 'pm_long',
  kind: 'bank-account',
  label: 'Felleskonto for huset, hytta, båten og alle abonnementene vi har til sammen hos Sparebanken Midt i Landet',
  addedOn: '2025-12-24',
  paysFor: [
    {
      subscription: 'sub_long',
      name: 'Menneskerettighetsorganisasjonssekretariatsmedlemskapsbladabonnementet'.repeat(2),
      next: { on: '2027-03-03', amount: inCurrency('NOK', 123_456_789) },
    },
  ],
});

/** Right-to-left names around digits that are read from left to right. */
export const rightToLeft = fixture({
  id: 'pm_right_to_left',
  label: 'فيزا •••• 4218',
  lastFour: '4218',
  paysFor: [
    {
      subscription: 'sub_other_script',
      name: 'الموسيقى العربية',
      next: { on: '2026-12-03', amount: { amount: 980, currency: 'JPY', scale: 0 } },
    },
  ],
});
