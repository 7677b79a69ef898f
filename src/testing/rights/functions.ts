import type { Rights } from '../../api/contract/rights.ts';

type StatutoryFunction = Rights['functions'][number];

/** The directive that has brought the withdrawal function, by the name it is called by everywhere. */
export const directive = { name: '2011/83/EU, art. 11a', url: 'https://eur-lex.europa.eu/eli/dir/2011/83' };

/** Where the same works without script. */
const pageOf = (kind: 'withdraw' | 'terminate', country: string, locale: string): string =>
  `/rights/${kind}?country=${country}&lang=${locale}`;

/** The function with which one withdraws. */
export const withdrawFunction = (
  country: string,
  locale: string,
  [open, confirm]: readonly [string, string],
  more: { official: boolean; required?: boolean },
): StatutoryFunction => ({
  kind: 'withdraw',
  since: '2026-06-19',
  required: more.required ?? true,
  labels: { locale, open, confirm, official: more.official },
  page: pageOf('withdraw', country, locale),
  types: [],
  sources: [directive],
});

/** The function with which one terminates. */
export const terminateFunction = (
  country: string,
  locale: string,
  [open, confirm]: readonly [string, string],
  more: Partial<StatutoryFunction> & { official: boolean },
): StatutoryFunction => {
  const { official, ...facts } = more;
  return {
    kind: 'terminate',
    since: '2026-06-19',
    required: false,
    labels: { locale, open, confirm, official },
    page: pageOf('terminate', country, locale),
    types: ['ordinary', 'extraordinary'],
    sources: [],
    ...facts,
  };
};
