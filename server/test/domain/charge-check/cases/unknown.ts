import { bought } from '../support/bought.ts';
import type { Case } from '../support/case.ts';

const film = bought('Film', '119', '2026-12-02');

/** What is not known: near misses, other shops, and what is no line at all. */
export const unknown: Readonly<Record<string, Case>> = {
  'a krone too little': { ask: '02.12.2026 NORDLIA.NO 118,00', in: 'nb', history: [film], answer: 'not known' },
  'one øre too much': { ask: '02.12.2026 NORDLIA.NO 119,01', in: 'nb', history: [film], answer: 'not known' },
  'the amount in another currency': { ask: '02.12.2026 NORDLIA.NO 119,00 SEK', in: 'nb', history: [film], answer: 'not known' },
  'three weeks too late': { ask: '23.12.2026 NORDLIA.NO 119,00', in: 'nb', today: '2026-12-28', history: [film], answer: 'not known' },
  'two days before it was bought': { ask: '30.11.2026 NORDLIA.NO 119,00', in: 'nb', history: [film], answer: 'not known' },
  'another card': { ask: '*1111 02.12 NORDLIA.NO 119,00', in: 'nb', history: [film], answer: 'not known' },
  'another shop, for the same amount': { ask: 'VAREKJØP REMA 1000 OSLO 02.12 119,00', in: 'nb', history: [film], answer: 'not known' },
  'a credit where there was only a charge': { ask: '12/02 NORDLIA*FILM 119.00 CR', in: 'en-US', history: [bought('Film', '119 USD', '2026-12-02')], answer: 'not known' },
  'purchases of two weeks that happen to add up': {
    ask: '04.12.2026 NORDLIA.NO 119,00',
    in: 'nb',
    history: [bought('Album', '79', '2026-11-23', { postedOn: '2026-11-24' }), bought('Bok', '40', '2026-12-03')],
    answer: 'not known',
  },
  'purchases on two cards that happen to add up': {
    ask: '03.12.2026 NORDLIA.NO 119,00',
    in: 'nb',
    history: [bought('Album', '79', '2026-12-02'), bought('Bok', '40', '2026-12-02', { card: '9999' })],
    answer: 'not known',
  },
  'a conversion far from any rate': {
    ask: '02.12.2026 NORDLIA.DE 9,99 EUR 149,00 NOK',
    in: 'nb',
    rate: 'NOK/EUR 11.745',
    history: [bought('Karte', '9.99 EUR', '2026-12-02', { text: 'NORDLIA.DE' })],
    answer: 'not known',
  },
  'nothing was ever bought': { ask: '02.12.2026 NORDLIA.NO 119,00', in: 'nb', answer: 'not known' },
  'nothing was charged for what is free': {
    ask: { amount: '0,00', on: '2026-12-02' },
    in: 'nb',
    history: [bought('Gratis', '0', '2026-12-02', { kind: 'free', charges: [] } as object)],
    answer: 'no amount',
  },
  'a name alone': { ask: 'NORDLIA.NO OSLO', in: 'nb', history: [film], answer: 'no amount' },
  'words': { ask: 'hva er dette', in: 'nb', history: [film], answer: 'no amount' },
  'signs': { ask: '%%% --- ,,, (((', in: 'nb', history: [film], answer: 'no amount' },
  'nothing at all': { ask: {}, in: 'nb', history: [film], answer: 'no amount' },
};
