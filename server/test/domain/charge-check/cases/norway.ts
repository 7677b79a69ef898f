import { bought, month, refunded } from '../support/bought.ts';
import type { Case } from '../support/case.ts';

const film = bought('Film', '119', '2026-12-02');
const album = bought('Album', '79', '2026-12-02', { time: '13:00' });
const book = bought('Bok', '40', '2026-12-02', { time: '14:00' });

/** Lines as Norwegian banks write them. */
export const norway: Readonly<Record<string, Case>> = {
  'a purchase on its day': {
    ask: '02.12.2026 VAREKJØP NORDLIA.NO OSLO 119,00',
    in: 'nb',
    history: [film],
    answer: 'exact, certain: 119.00 Film = 119.00 NOK',
  },
  'the day without a year, and the amount first': {
    ask: '-119,00 NORDLIA.NO 02.12',
    in: 'nb',
    history: [film],
    answer: 'exact, certain: 119.00 Film = 119.00 NOK',
  },
  'columns of a file, with the balance at the end': {
    ask: '03.12.2026;02.12.2026;VAREKJØP NORDLIA.NO;-119,00;5432,10',
    in: 'nb',
    history: [film],
    answer: 'exact, certain: 119.00 Film = 119.00 NOK',
  },
  'a whole number of kroner': {
    ask: 'NORDLIA.NO 2. des. kr 119,-',
    in: 'nb',
    history: [film],
    answer: 'exact, certain: 119.00 Film = 119.00 NOK',
  },
  'posted after a weekend': {
    ask: '07.12.2026 NORDLIA.NO 59,00',
    in: 'nb',
    history: [bought('Sang', '59', '2026-12-04')],
    answer: 'exact, certain: 59.00 Sang = 59.00 NOK',
  },
  'two purchases of a day in one line': {
    ask: '03.12 VAREKJØP NORDLIA.NO 119,00',
    in: 'nb',
    history: [album, book, bought('Kart', '25', '2026-12-02', { time: '15:00' })],
    answer: 'bundle, likely: 79.00 Album + 40.00 Bok = 119.00 NOK',
  },
  'three purchases from Friday to Sunday in one line': {
    ask: '07.12.2026 NORDLIA.NO 178,00',
    in: 'nb',
    history: [bought('Album', '79', '2026-12-04'), bought('Bok', '40', '2026-12-05'), bought('Sang', '59', '2026-12-06')],
    answer: 'bundle, likely: 79.00 Album + 40.00 Bok + 59.00 Sang = 178.00 NOK',
  },
  'what is reserved and vanishes': {
    ask: 'Reservert: NORDLIA.NO 07.12 kr 59,00',
    in: 'nb',
    history: [bought('Leie', '59', '2026-12-07', { state: 'hold', until: '2026-12-14' })],
    answer: 'hold, certain: 59.00 Leie = 59.00 NOK, until 2026-12-14',
  },
  'a charge that waits to be posted': {
    ask: 'Ikke bokført NORDLIA.NO 07.12 119,00',
    in: 'nb',
    history: [bought('Film', '119', '2026-12-07', { state: 'pending', until: '2026-12-09' })],
    answer: 'exact, certain: 119.00 Film = 119.00 NOK, until 2026-12-09',
  },
  'a hold that was let go comes back as money': {
    ask: '05.12 NORDLIA.NO Reservasjon tilbakeført +500,00',
    in: 'nb',
    history: [bought('Depositum', '500', '2026-11-28', { state: 'released', until: '2026-12-05' })],
    answer: 'hold, certain: 500.00 Depositum = 500.00 NOK, until 2026-12-05',
  },
  'a renewal': {
    ask: '03.12.2026 NORDLIA.NO OSLO 119,00',
    in: 'nb',
    history: [bought('Nordlia Film', '119', '2026-12-03', month('2026-12-03')), bought('Nordlia Film', '119', '2026-11-03', month('2026-11-03'))],
    answer: 'renewal, certain: 119.00 Nordlia Film = 119.00 NOK',
  },
  'a trial that turned paid': {
    ask: '03.12.2026 NORDLIA.NO 119,00',
    in: 'nb',
    history: [bought('Nordlia Film', '119', '2026-12-03', month('2026-12-03', true))],
    answer: 'trial-converted, certain: 119.00 Nordlia Film = 119.00 NOK',
  },
  'a pre-order that came out': {
    ask: '04.12.2026 VISA NORDLIA.NO 349,00',
    in: 'nb',
    history: [bought('Spill', '349', '2026-12-04', { kind: 'pre-order', preOrderedOn: '2026-08-01' })],
    answer: 'pre-order-released, certain: 349.00 Spill = 349.00 NOK',
  },
  'a part of it paid from the balance': {
    ask: '02.12.2026 NORDLIA.NO 100,00',
    in: 'nb',
    history: [bought('Film', '119', '2026-12-02', { balance: '19' })],
    answer: 'balance-used, certain: 119.00 Film - 19.00 Saldo = 100.00 NOK',
  },
  'what it cost in all, of which the balance paid a part': {
    ask: { amount: '119', on: '2026-12-02' },
    in: 'nb',
    history: [bought('Film', '119', '2026-12-02', { balance: '19' })],
    answer: 'balance-used, likely: 19.00 Saldo + 100.00 part = 119.00 NOK',
  },
  'one of two charges for a purchase': {
    ask: '05.12.2026 NORDLIA.NO 399,00',
    in: 'nb',
    history: [bought('Turradio', '1298', '2026-12-02', { parts: [['899', '2026-12-02'], ['399', '2026-12-04']] })],
    answer: 'split, certain: 1298.00 Turradio - 899.00 part = 399.00 NOK',
  },
  'both charges of a purchase together': {
    ask: { amount: '1 298,00', on: '2026-12-04' },
    in: 'nb',
    history: [bought('Turradio', '1298', '2026-12-02', { parts: [['899', '2026-12-02'], ['399', '2026-12-04']] })],
    answer: 'split, likely: 899.00 part + 399.00 part = 1298.00 NOK',
  },
  'a part of the money back': {
    ask: '07.12.2026 Kreditering NORDLIA.NO 40,00',
    in: 'nb',
    history: [bought('Film og bok', '159', '2026-11-20', { refunds: [refunded('40', '2026-12-03', '2026-12-07')] })],
    answer: 'refund, certain: 40.00 Film og bok = 40.00 NOK',
  },
  'money on its way back': {
    ask: { amount: '+119,00', on: '2026-12-07' },
    in: 'nb',
    history: [bought('Film', '119', '2026-11-20', { refunds: [refunded('119', '2026-12-07')] })],
    answer: 'refund-on-its-way, certain: 119.00 Film = 119.00 NOK, until 2027-01-06',
  },
  'a charge whose money is on its way back': {
    ask: '20.11 NORDLIA.NO 119,00',
    in: 'nb',
    history: [bought('Film', '119', '2026-11-20', { refunds: [refunded('119', '2026-12-07')] })],
    answer: 'refund-on-its-way, certain: 119.00 Film = 119.00 NOK, until 2027-01-06',
  },
  'a card number that was pasted too': {
    ask: 'Kort 4242 4242 4242 4242 02.12 NORDLIA.NO 119,00',
    in: 'nb',
    history: [film],
    answer: 'exact, certain: 119.00 Film = 119.00 NOK',
  },
};
