import type { PaymentRules } from '../../../../src/api/contract/payment-rules.ts';
import { britain, europeanCountries, otherCountries } from './countries.ts';
import { type Acts, britishRules, europeanRules, ownShares, type OwnShare } from './rules.ts';

/** The day on which banks in the Union had to begin asking. */
const european = '2019-09-14';

/** Iceland and Liechtenstein brought the rules into force later, by laws of their own. */
const later: readonly string[] = ['IS', 'LI'];

/** The day by which the Financial Conduct Authority wanted every shop on the internet to be ready. */
const british = '2022-03-14';

const shares: Readonly<Record<string, OwnShare>> = ownShares;

/** The law behind the approval of payments in a country (ISO 3166-1 alpha-2); nothing for one that is not known. A country's own laws keep their names. */
export const paymentRulesOf = (country: string, acts: Acts): PaymentRules | undefined => {
  if (country === 'GB') return { country, regime: 'uk-psr', since: british, rules: [...britishRules], ...britain };
  const other = Object.hasOwn(otherCountries, country) ? otherCountries[country] : undefined;
  if (other) return { country, regime: 'none', rules: [], ...other };
  if (!Object.hasOwn(europeanCountries, country)) return undefined;
  return {
    country,
    regime: 'psd2',
    ...(!later.includes(country) && { since: european }),
    rules: europeanRules(acts, Object.hasOwn(shares, country) ? shares[country] : undefined),
    ...europeanCountries[country],
  };
};
