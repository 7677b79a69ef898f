import type { Rights } from '../../../api/contract/rights.ts';
import type { Handler, World } from '../world.ts';
import { MemoryProblem } from '../problem.ts';

const languageOf = (locale: string): string => locale.split('-')[0]!.toLowerCase();

/** A country's rights in the language asked for, else in its own, the first of them; what Europe has in common where a country has none. */
export const getRights: Handler = ({ rights }, { params, query }) => {
  const country = params.country!;
  const ofCountry = rights.filter((one) => one.country === country);
  const found = choose(ofCountry.length > 0 ? ofCountry : rights.filter((one) => one.country === 'EU'), query.locale);
  if (!found) throw new MemoryProblem('not-found');
  return { ...found, country };
};

const choose = (rights: World['rights'], locale: string | undefined): Rights | undefined =>
  rights.find((one) => locale !== undefined && languageOf(one.locale) === languageOf(locale)) ?? rights[0];
