import { nok } from '../money.ts';
import { fixture, statementText } from '../purchase-fixture.ts';

const markup = '<img src=x onerror="alert(1)">';

/** Names that are markup, script, a formula and template syntax. They are to be seen as they stand here. */
export const hostileNames = fixture({
  id: 'pur_hostile',
  on: '2026-11-17',
  items: [
    { id: 'item_markup', name: `${markup} & "sitat" \${7*7} {{x}} </script>`, quantity: 1, amount: nok(79) },
    { id: 'item_formula', name: '=HYPERLINK("https://evil.example";"klikk")', quantity: 1, amount: nok(40) },
  ],
  charges: [
    { state: 'posted', amount: nok(119), on: '2026-11-17', postedOn: '2026-11-18', statementText: `${markup}\u202Eon.ailgnron` },
  ],
  member: { id: 'cus_hostile', name: `</style>${markup}` },
});

/** Names longer than any line, one of them without a place to break, and an amount to match. */
export const longNames = fixture({
  id: 'pur_long',
  on: '2026-11-16',
  items: [
    {
      id: 'item_long',
      name: 'Menneskerettighetsorganisasjonssekretariatsmedlemskapsbladabonnementet'.repeat(2),
      quantity: 12,
      amount: nok(123_456_789),
    },
    {
      id: 'item_many_words',
      name: 'Alle aviser, magasiner og lydbøker for hele familien, også på hytta, med forkjøpsrett til arrangementer',
      quantity: 1,
      amount: nok(1_000_000),
    },
  ],
});

/** A right-to-left name, and a currency without minor units. */
export const otherScript = fixture({
  id: 'pur_other_script',
  on: '2026-11-15',
  title: 'الموسيقى العربية',
  amount: { amount: 980, currency: 'JPY', scale: 0 },
});

/** Forty things at once. */
export const manyItems = fixture({
  id: 'pur_many_items',
  on: '2026-11-13',
  items: Array.from({ length: 40 }, (_, index) => ({
    id: `item_${index + 1}`,
    name: `Sang nr. ${index + 1}`,
    quantity: 1,
    amount: nok(12),
  })),
  charges: [{ state: 'posted', amount: nok(480), on: '2026-11-13', postedOn: '2026-11-14', statementText }],
});
