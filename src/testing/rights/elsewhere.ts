import type { Rights } from '../../api/contract/rights.ts';
import { fixtureOf } from '../fixture-of.ts';
import { directive, withdrawFunction } from './functions.ts';

const withdrawalAct = { name: 'lagen (2005:59) om distansavtal' };
const faults = { name: '2019/770/EU, art. 14', url: 'https://eur-lex.europa.eu/eli/dir/2019/770' };

/** Swedish law in Swedish: one function, whose words are the store's own. */
export const sweden = fixtureOf<Rights>({
  country: 'SE',
  locale: 'sv',
  functions: [withdrawFunction('SE', 'sv', ['Ångra avtalet här', 'Bekräfta frånträde'], { official: false })],
  rights: [
    {
      kind: 'withdraw',
      name: 'Ångerrätt',
      text: 'Du kan ångra ett köp på nätet utan att säga varför. Då får du pengarna tillbaka.',
      days: 14,
      sources: [withdrawalAct],
    },
  ],
  checkedOn: '2026-10-01',
});

/** What the European Union has in common, for a country that is not known better. */
export const europe = fixtureOf<Rights>({
  country: 'EU',
  locale: 'en',
  functions: [withdrawFunction('EU', 'en', ['withdraw from contract here', 'confirm withdrawal'], { official: true })],
  rights: [
    {
      kind: 'withdraw',
      name: 'Right of withdrawal',
      text: 'You can withdraw from what you bought online without giving a reason. Then you get your money back.',
      days: 14,
      sources: [directive],
    },
    {
      kind: 'void',
      name: 'Termination for lack of conformity',
      text: 'If what you bought has a serious defect, you can leave the contract.',
      sources: [faults],
    },
    {
      kind: 'price-reduction',
      name: 'Price reduction',
      text: 'If you keep something that is not as it should be, you can have a part of its price back.',
      sources: [faults],
    },
  ],
  checkedOn: '2026-10-01',
});
