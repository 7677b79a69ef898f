import type { Product } from '../../domain/subscription/product.ts';
import { jpy, nok } from '../money.ts';
import { plain } from '../policies.ts';
import { plan, product } from './product.ts';

const unbroken = 'Menneskerettighetsorganisasjonssekretariatsmedlemskapsbladabonnementet';

/** Names that nobody would choose, and that somebody will. */
export const hardToShow: readonly Product[] = [
  product(
    'markup',
    '<b>Bobby</b> & "sitat" <img src=x onerror="alert(1)"> ${7*7} {{x}} </script>',
    plain,
    plan('markup', "</style><script>alert('pris')</script>", nok(119), { unit: 'month', count: 1 }, 1),
  ),
  product(
    'long',
    unbroken.repeat(2),
    plain,
    plan(
      'long',
      'Alt vi har av aviser, magasiner og lydbøker for hele familien, også på hytta og i båten, med forkjøpsrett',
      nok(123_456_789),
      { unit: 'year', count: 2 },
      1,
    ),
  ),
  product('arabic', 'الموسيقى العربية', plain, plan('arabic', 'اشتراك شهري', jpy(980), { unit: 'month', count: 1 }, 1)),
  product(
    'override',
    'Gratis \u202Egpj.exe',
    plain,
    plan('override', '\u202Eåremmuh', nok(1), { unit: 'day', count: 1 }, 1),
  ),
  product(
    'emoji',
    '🎿 Skiføre 👨‍👩‍👧‍👦🇳🇴',
    plain,
    plan('emoji', '❄️ Vinter ❄️', nok(49), { unit: 'week', count: 2 }, 1),
  ),
  product(
    'quotes',
    "Robert'); DROP TABLE subscription;--",
    plain,
    plan('quotes', "O'Hara", nok(10), { unit: 'month', count: 6 }, 1),
  ),
];
