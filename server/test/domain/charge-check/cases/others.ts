import { bought, byNora } from '../support/bought.ts';
import type { Case } from '../support/case.ts';

const film = bought('Film', '119', '2026-12-02');

/** Other people's purchases, and purchases that look alike. */
export const others: Readonly<Record<string, Case>> = {
  'a child, for the one who pays': {
    ask: '02.12.2026 NORDLIA.NO 89,00',
    in: 'nb',
    history: [byNora(bought('Spill', '89', '2026-12-02'))],
    answer: 'family, certain: 89.00 Spill = 89.00 NOK',
  },
  'somebody of the family, for one who does not pay': {
    ask: '02.12.2026 NORDLIA.NO 89,00',
    in: 'nb',
    family: [bought('Spill', '89', '2026-12-02')],
    answer: 'family, likely: 89.00 purchase = 89.00 NOK',
  },
  'somebody of the family, without a day': {
    ask: { amount: '89' },
    in: 'nb',
    family: [bought('Spill', '89', '2026-12-02')],
    answer: 'not known',
  },
  'the same card on another account': {
    ask: '03.12.2026 NORDLIA.NO 249,00',
    in: 'nb',
    otherAccounts: [bought('Bok', '249', '2026-12-02')],
    answer: 'other-account, likely: 249.00 purchase = 249.00 NOK',
  },
  'bought twice within a minute': {
    ask: '02.12.2026 NORDLIA.NO 119,00',
    in: 'nb',
    history: [film, bought('Film', '119', '2026-12-02', { time: '12:01' })],
    answer: 'duplicate, likely: 119.00 Film = 119.00 NOK',
  },
  'two things at one price on one day': {
    ask: '02.12.2026 NORDLIA.NO 119,00',
    in: 'nb',
    history: [film, bought('Album', '119', '2026-12-02', { time: '19:00' })],
    answer: 'two-charges, likely: 119.00 purchase = 119.00 NOK',
  },
  'both of two things at one price': {
    ask: '02.12.2026 NORDLIA.NO 238,00',
    in: 'nb',
    history: [film, bought('Album', '119', '2026-12-02', { time: '19:00' })],
    answer: 'bundle, likely: 119.00 Film + 119.00 Album = 238.00 NOK',
  },
  'a purchase, or two that come to the same': {
    ask: '02.12.2026 NORDLIA.NO 119,00',
    in: 'nb',
    history: [film, bought('Album', '79', '2026-12-02', { time: '13:00' }), bought('Bok', '40', '2026-12-02', { time: '14:00' })],
    answer: 'exact, certain: 119.00 Film = 119.00 NOK',
    others: ['bundle'],
  },
  'the same price on two days, as near as each other': {
    ask: { amount: '119', on: '2026-12-05' },
    in: 'nb',
    history: [bought('Film', '119', '2026-12-04', { postedOn: '2026-12-08' }), bought('Album', '119', '2026-12-04', { time: '14:00', card: '9999', postedOn: '2026-12-08' })],
    answer: 'two-charges, likely: 119.00 purchase = 119.00 NOK',
  },
  'the card tells which of them': {
    ask: { amount: '119', on: '2026-12-02', lastFour: '9999' },
    in: 'nb',
    history: [film, bought('Album', '119', '2026-12-02', { time: '14:00', card: '9999' })],
    answer: 'exact, certain: 119.00 Album = 119.00 NOK',
  },
  'an amount without a day': {
    ask: { amount: '119' },
    in: 'nb',
    history: [film],
    answer: 'exact, possible: 119.00 Film = 119.00 NOK',
  },
  'a line without a day, but with the name and the card': {
    ask: 'NORDLIA.NO *4242 kr 119',
    in: 'nb',
    history: [film],
    answer: 'exact, likely: 119.00 Film = 119.00 NOK',
  },
  'through somebody who pays for others': {
    ask: '02.12.2026 PAYPAL *NORDLIA 119,00',
    in: 'nb',
    history: [film],
    answer: 'exact, certain: 119.00 Film = 119.00 NOK',
  },
};
