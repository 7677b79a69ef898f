import { explained, explanationOf, fixture } from '../charge-check-fixture.ts';
import { nok } from '../money.ts';
import * as purchases from '../purchases/index.ts';

const on = '2026-11-20';
const album = () => purchases.paid({ id: 'pur_album', on, title: 'Album: Vinterviser', amount: nok(79) });
const storage = () => purchases.paid({ id: 'pur_storage', on, title: 'Nordlia Lagring, 50 GB', amount: nok(25) });
const song = () => purchases.paid({ id: 'pur_song', on, title: 'Sang: Myrull', amount: nok(15) });

/** Three purchases of one day in one charge. */
export const bundle = fixture(() => [
  explanationOf(album(), {
    code: 'bundle',
    score: 88,
    reasons: [{ code: 'amount-adds-up' }, { code: 'same-day' }, { code: 'statement-text' }],
    working: [album(), storage(), song()].map(({ amount, title, on }) => ({ code: 'purchase', amount, label: title, on })),
    total: nok(119),
    purchases: [album(), storage(), song()].map(explained),
  }),
]);

const again = () => purchases.paid({ id: 'pur_again', orderNumber: 'NL-0000-0002' });

/** The same thing, bought twice within a minute. */
export const duplicate = fixture(() => [
  explanationOf(purchases.paid(), { code: 'duplicate', confidence: 'likely', score: 82, purchases: [purchases.paid(), again()].map(explained) }),
]);

const other = () => purchases.paid({ id: 'pur_other', title: 'Album: Myrull', orderNumber: 'NL-0000-0003' });

/** Two things at the same price: both charges are real. */
export const twoCharges = fixture(() => [
  explanationOf(purchases.paid(), { code: 'two-charges', confidence: 'likely', score: 84, purchases: [purchases.paid(), other()].map(explained) }),
]);

/** A purchase or a bundle: it can be either. */
export const severalAnswers = fixture(() => [
  explanationOf(purchases.paid(), { confidence: 'likely', score: 74, reasons: [{ code: 'amount-equal' }, { code: 'other-matches', count: 2 }] }),
  ...bundle().explanations.map((one) => ({ ...one, confidence: 'possible' as const, score: 51 })),
  explanationOf(purchases.renewal(), {
    code: 'renewal',
    confidence: 'possible',
    score: 40,
    reasons: [{ code: 'amount-equal' }, { code: 'days-apart', days: 9 }, { code: 'no-date-given' }],
  }),
]);
