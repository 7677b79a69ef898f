import { fixture } from '../subscription-fixture.ts';

const markup = '<img src=x onerror="alert(1)">';

/** Names that are markup, script and template syntax. They are to be seen as they stand here. */
export const hostileNames = fixture({
  id: 'sub_hostile',
  product: { name: `${markup} & "sitat" \${7*7} {{x}} </script>` },
  plan: {
    id: 'plan_hostile',
    name: `</style>${markup}`,
    price: { amount: 11900, currency: 'NOK', scale: 2 },
    interval: { unit: 'month', count: 1 },
  },
  paymentMethod: { id: 'pm_hostile', label: `${markup}\u202Egnp.exe` },
});

/** Names longer than any line, one of them without a place to break. */
export const longNames = fixture({
  id: 'sub_long',
  product: { name: 'Menneskerettighetsorganisasjonssekretariatsmedlemskapsbladabonnementet'.repeat(2) },
  plan: {
    id: 'plan_long',
    name: 'Alle aviser, magasiner og lydbøker for hele familien, også på hytta, med forkjøpsrett til arrangementer',
    price: { amount: 123_456_789_00, currency: 'NOK', scale: 2 },
    interval: { unit: 'year', count: 1 },
  },
  nextCharge: { on: '2027-03-03', amount: { amount: 123_456_789_00, currency: 'NOK', scale: 2 } },
});

/** A right-to-left name, and a currency without minor units. */
export const otherScript = fixture({
  id: 'sub_other_script',
  product: { name: 'الموسيقى العربية' },
  plan: {
    id: 'plan_yen',
    name: '月額プラン',
    price: { amount: 980, currency: 'JPY', scale: 0 },
    interval: { unit: 'month', count: 1 },
  },
  nextCharge: { on: '2026-12-03', amount: { amount: 980, currency: 'JPY', scale: 0 } },
});
