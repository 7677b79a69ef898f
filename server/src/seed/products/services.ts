import { month, year } from '../intervals.ts';
import { nok } from '../money.ts';
import { binding, gentle, plain, storing, strict } from '../policies.ts';
import { plan, product } from './product.ts';

/** To use and to do. */
export const services = [
  product(
    'storage',
    'Nordlia Lagring',
    storing,
    plan('storage_free', '5 GB', nok(0), month, 0),
    plan('storage', '200 GB', nok(39), month, 1),
    plan('storage_large', '2 TB', nok(129), month, 2),
  ),
  product(
    'training',
    'Nordlia Trening',
    binding,
    plan('training', '12 måneder', nok(399), month, 1),
    plan('training_open', 'Uten binding', nok(499), month, 2),
  ),
  product('yoga', 'Yoga hjemme', gentle, plan('yoga', 'Månedlig', nok(149), month, 1)),
  product('maps', 'Turkart Norge', plain, plan('maps', 'Årlig', nok(499), year, 1)),
  product('bundle', 'Nordlia Samlet', gentle, plan('bundle', 'Hele husstanden', nok(387), month, 1)),
  product('alarm', 'Trygg hytte', strict, plan('alarm', 'Alarm med vakt', nok(289), month, 1)),
  product('backup', 'Fotohvelvet', storing, plan('backup', 'Ubegrenset', nok(99), month, 1)),
  product('bicycle', 'Bysykkelkortet', gentle, plan('bicycle', 'Hele året', nok(599), year, 1)),
];
