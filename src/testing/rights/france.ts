import type { Rights } from '../../api/contract/rights.ts';
import { fixtureOf } from '../fixture-of.ts';
import { terminateFunction, withdrawFunction } from './functions.ts';

const withdrawalAct = { name: 'article L. 221-18 du code de la consommation' };
const button = { name: 'article L. 215-1-1 du code de la consommation' };
const faults = { name: 'article L. 224-25-20 du code de la consommation' };

const common = { country: 'FR', checkedOn: '2026-10-01' };
const termination = { since: '2023-06-01', required: true, sources: [button] };

/** French law in French: both functions with the words of the law. */
export const france = fixtureOf<Rights>({
  ...common,
  locale: 'fr',
  functions: [
    withdrawFunction('FR', 'fr', ['renoncer au contrat ici', 'confirmer la rétractation'], { official: true }),
    terminateFunction('FR', 'fr', ['résilier votre contrat', 'notification de la résiliation'], { ...termination, official: true }),
  ],
  rights: [
    {
      kind: 'withdraw',
      name: 'Droit de rétractation',
      text: 'Vous pouvez renoncer à un achat en ligne sans dire pourquoi. Vous êtes alors remboursé.',
      days: 14,
      sources: [withdrawalAct],
    },
    { kind: 'terminate', name: 'Résiliation', text: 'Vous pouvez mettre fin à un contrat en cours pour l’avenir.', sources: [button] },
    {
      kind: 'void',
      name: 'Résolution du contrat',
      text: 'Si votre achat présente un défaut grave, vous pouvez sortir du contrat.',
      sources: [faults],
    },
  ],
});

/** French law in English. */
export const franceInEnglish = fixtureOf<Rights>({
  ...common,
  locale: 'en',
  functions: [
    withdrawFunction('FR', 'en', ['withdraw from contract here', 'confirm withdrawal'], { official: true }),
    terminateFunction('FR', 'en', ['Terminate your contract', 'Notify the termination'], { ...termination, official: false }),
  ],
  rights: [
    {
      kind: 'withdraw',
      name: 'Right of withdrawal (droit de rétractation)',
      text: 'You can withdraw from what you bought online without saying why. Then you get your money back.',
      days: 14,
      sources: [withdrawalAct],
    },
    {
      kind: 'terminate',
      name: 'Termination (résiliation)',
      text: 'You can end a contract that runs on, for the time to come.',
      sources: [button],
    },
    {
      kind: 'void',
      name: 'Undoing the contract (résolution)',
      text: 'If what you bought has a serious defect, you can leave the contract.',
      sources: [faults],
    },
  ],
});
