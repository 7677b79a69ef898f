import { nok } from '../money.ts';
import { decided, event, fixture } from '../refund-request-fixture.ts';

const markup = '<img src=x onerror="alert(1)">';
const long = 'Menneskerettighetsorganisasjonssekretariatsmedlemskapsbladabonnementet'.repeat(2);
const words = 'Jeg har prøvd alt som står på hjelpesidene, på tre telefoner og to nettbrett, hjemme og på hytta. '.repeat(20).trim();

/** Texts longer than any line, some without a place to break, and amounts to match. */
export const longTexts = fixture({
  id: 'req_long',
  version: 4,
  purchase: 'pur_long',
  title: long,
  state: 'declined',
  statement: words,
  items: [
    { id: 'item_long', name: long, amount: nok(123_456_789) },
    { id: 'item_many_words', name: 'Alle aviser, magasiner og lydbøker for hele familien, også på hytta', amount: nok(1_000_000) },
  ],
  requestedAt: '2026-11-20T10:12:00.000Z',
  decision: decided('declined', { reason: 'other', note: words }),
  events: [event('received', '20T10:12', 'customer', words), event('under-review', '20T13:40'), event('declined', '22T11:30', 'store', words)],
  evidence: [{ id: 'evd_long', name: `${long}.pdf`, type: 'application/pdf', size: 5_242_880 }],
  appealBy: '2026-12-06',
});

/** Texts that are markup and template syntax. They are to be seen as they stand here. */
export const hostileTexts = fixture({
  id: 'req_hostile',
  version: 3,
  purchase: 'pur_hostile',
  title: `${markup} & "sitat" \${7*7} {{x}} </script>`,
  statement: `${markup}\n</textarea>{{x}}`,
  state: 'question',
  requestedAt: '2026-11-20T10:12:00.000Z',
  question: { text: `</p>${markup}`, at: '2026-11-23T09:05:00.000Z', answerBy: '2026-12-07' },
  events: [event('received', '20T10:12', 'customer'), event('under-review', '20T13:40'), event('question', '23T09:05', 'store', markup)],
  evidence: [{ id: 'evd_hostile', name: `${markup}.png`, type: 'image/png', size: 1 }],
});

/** A right-to-left title, and a currency without minor units. */
export const otherScript = fixture({
  id: 'req_other_script',
  purchase: 'pur_other_script',
  title: 'الموسيقى العربية',
  amount: { amount: 980, currency: 'JPY', scale: 0 },
});
