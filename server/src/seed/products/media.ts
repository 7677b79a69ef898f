import { month, week, year } from '../intervals.ts';
import { nok } from '../money.ts';
import { gentle, pausable, plain } from '../policies.ts';
import { plan, product } from './product.ts';

/** To see and to hear. */
export const media = [
  product(
    'film',
    'Nordlia Film',
    gentle,
    plan('film_basic', 'Basis med reklame', nok(79), month, 1),
    plan('film', 'Standard', nok(129), month, 2),
    plan('film_premium', 'Premium 4K', nok(179), month, 3),
  ),
  product(
    'music',
    'Nordlia Musikk',
    gentle,
    plan('music_student', 'Student', nok(65), month, 1),
    plan('music', 'Individuell', nok(119), month, 2),
    plan('music_yearly', 'Individuell, årlig', nok(1190), year, 2),
    plan('music_family', 'Familie', nok(189), month, 3),
  ),
  product(
    'audiobooks',
    'Lesesofaen lydbøker',
    pausable,
    plan('audiobooks_20', '20 timer i måneden', nok(139), month, 1),
    plan('audiobooks', 'Fri lytting', nok(219), month, 2),
  ),
  product('sport', 'Nordlia Sport', gentle, plan('sport', 'Hele sesongen', nok(449), month, 1)),
  product('radio', 'Kystradio uten reklame', plain, plan('radio', 'Månedlig', nok(29), month, 1)),
  product(
    'games',
    'Spillskapet',
    gentle,
    plan('games_week', 'Ukespass', nok(49), week, 1),
    plan('games', 'Månedspass', nok(149), month, 2),
  ),
];
