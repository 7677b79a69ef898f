import { month, quarter, year } from '../intervals.ts';
import { eur, jpy, nok, sek } from '../money.ts';
import { gentle, pausable, plain, strict } from '../policies.ts';
import { plan, product } from './product.ts';

/** To read and to learn from. */
export const reading = [
  product(
    'newspaper',
    'Kystavisen',
    pausable,
    plan('newspaper_weekend', 'Helg', nok(199), quarter, 1),
    plan('newspaper', 'Alle dager', nok(329), quarter, 2),
  ),
  product('digital', 'Kystavisen Digital', gentle, plan('digital', 'Digital', nok(249), month, 1)),
  product('magazine', 'Vidde og vann', gentle, plan('magazine', 'Seks utgaver', nok(474), year, 1)),
  product('law', 'Jussbrevet', strict, plan('law', 'For én leser', nok(1299.5), quarter, 1)),
  product('language', 'Språkstua', plain, plan('language', 'Årlig', nok(899), year, 1)),
  product('recipes', 'Kjøkkenskriveren', gentle, plan('recipes', 'Månedlig', nok(59), month, 1)),
  product('swedish', 'Skärgårdsbladet', gentle, plan('swedish', 'Månad', sek(99), month, 1)),
  product('european', 'Continental Review', gentle, plan('european', 'Monthly', eur(9.99), month, 1)),
  product('japanese', '毎日漢字', plain, plan('japanese', '月額プラン', jpy(980), month, 1)),
];
