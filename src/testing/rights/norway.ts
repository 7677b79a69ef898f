import type { Rights } from '../../api/contract/rights.ts';
import { fixtureOf } from '../fixture-of.ts';
import { terminateFunction, withdrawFunction } from './functions.ts';

const withdrawalAct = { name: 'angrerettloven § 20', url: 'https://lovdata.no/lov/2014-06-20-27/§20' };
const digitalAct = { name: 'digitalytelsesloven', url: 'https://lovdata.no/lov/2022-06-17-56' };
const complaintAct = { name: 'digitalytelsesloven § 18', url: 'https://lovdata.no/lov/2022-06-17-56/§18' };
const contractAct = { name: 'digitalytelsesloven § 24', url: 'https://lovdata.no/lov/2022-06-17-56/§24' };

/** It is offered here; no Norwegian law asks for a function. */
const termination = { since: '2023-01-01', types: [], sources: [digitalAct] };

const common = { country: 'NO', checkedOn: '2026-10-01' };

/** Norwegian law in Norwegian. The words of its functions are nobody's but the store's. */
export const norway = fixtureOf<Rights>({
  ...common,
  locale: 'nb',
  functions: [
    withdrawFunction('NO', 'nb', ['Angre avtalen her', 'Bekreft angrer'], { official: false, required: false }),
    terminateFunction('NO', 'nb', ['Si opp avtalen her', 'Bekreft oppsigelsen'], { ...termination, official: false }),
  ],
  rights: [
    {
      kind: 'withdraw',
      name: 'Angrerett',
      text: 'Du kan angre et kjøp på nett uten å si hvorfor. Da får du pengene tilbake.',
      days: 14,
      sources: [withdrawalAct],
    },
    { kind: 'terminate', name: 'Oppsigelse', text: 'Du kan avslutte en løpende avtale for framtiden.', sources: [digitalAct] },
    {
      kind: 'void',
      name: 'Heving',
      text: 'Er det noe vesentlig galt med det du har kjøpt, kan du gå fra avtalen.',
      sources: [contractAct],
    },
    {
      kind: 'price-reduction',
      name: 'Prisavslag',
      text: 'Beholder du noe som det er noe galt med, kan du få tilbake en del av prisen.',
      sources: [contractAct],
    },
    {
      kind: 'complaint',
      name: 'Reklamasjon',
      text: 'Du må si fra innen rimelig tid når noe er galt. Da kan du kreve at det blir rettet.',
      sources: [complaintAct],
    },
  ],
});

/** Norwegian law in English. */
export const norwayInEnglish = fixtureOf<Rights>({
  ...common,
  locale: 'en',
  functions: [
    withdrawFunction('NO', 'en', ['withdraw from contract here', 'confirm withdrawal'], { official: true, required: false }),
    terminateFunction('NO', 'en', ['End contract here', 'Confirm termination'], { ...termination, official: false }),
  ],
  rights: [
    {
      kind: 'withdraw',
      name: 'Right to withdraw (angrerett)',
      text: 'You can withdraw from what you bought online without saying why. Then you get your money back.',
      days: 14,
      sources: [withdrawalAct],
    },
    {
      kind: 'terminate',
      name: 'Termination (oppsigelse)',
      text: 'You can end a contract that runs on, for the time to come.',
      sources: [digitalAct],
    },
    {
      kind: 'void',
      name: 'Undoing the contract (heving)',
      text: 'If something is badly wrong with what you bought, you can leave the contract.',
      sources: [contractAct],
    },
    {
      kind: 'price-reduction',
      name: 'Price reduction (prisavslag)',
      text: 'If you keep something that is not as it should be, you can have a part of its price back.',
      sources: [contractAct],
    },
    {
      kind: 'complaint',
      name: 'Complaint (reklamasjon)',
      text: 'Say within a reasonable time that something is wrong. Then you can ask for it to be put right.',
      sources: [complaintAct],
    },
  ],
});
