import type { Rights } from '../../api/contract/rights.ts';
import { fixtureOf } from '../fixture-of.ts';
import { terminateFunction, withdrawFunction } from './functions.ts';

const withdrawalAct = { name: '§ 355 BGB', url: 'https://www.gesetze-im-internet.de/bgb/__355.html' };
const button = { name: '§ 312k BGB', url: 'https://www.gesetze-im-internet.de/bgb/__312k.html' };
const faults = { name: '§ 327i BGB', url: 'https://www.gesetze-im-internet.de/bgb/__327i.html' };

const common = { country: 'DE', checkedOn: '2026-10-01' };
const termination = { since: '2022-07-01', required: true, types: ['ordinary', 'extraordinary'], sources: [button] } satisfies Partial<
  Rights['functions'][number]
>;

/** German law in German: both functions with the words of the law. */
export const germany = fixtureOf<Rights>({
  ...common,
  locale: 'de',
  functions: [
    withdrawFunction('DE', 'de', ['Vertrag widerrufen', 'Widerruf bestätigen'], { official: true }),
    terminateFunction('DE', 'de', ['Verträge hier kündigen', 'jetzt kündigen'], { ...termination, official: true }),
  ],
  rights: [
    {
      kind: 'withdraw',
      name: 'Widerrufsrecht',
      text: 'Einen Kauf im Internet kannst du ohne Angabe von Gründen widerrufen. Dann bekommst du dein Geld zurück.',
      days: 14,
      sources: [withdrawalAct],
    },
    { kind: 'terminate', name: 'Kündigung', text: 'Einen laufenden Vertrag kannst du für die Zukunft beenden.', sources: [button] },
    {
      kind: 'void',
      name: 'Vertragsbeendigung bei Mängeln',
      text: 'Ist das Gekaufte erheblich mangelhaft, kannst du den Vertrag beenden.',
      sources: [faults],
    },
  ],
});

/** German law in English. */
export const germanyInEnglish = fixtureOf<Rights>({
  ...common,
  locale: 'en',
  functions: [
    withdrawFunction('DE', 'en', ['withdraw from contract here', 'confirm withdrawal'], { official: true }),
    terminateFunction('DE', 'en', ['Cancel contracts here', 'Cancel now'], { ...termination, official: false }),
  ],
  rights: [
    {
      kind: 'withdraw',
      name: 'Right of withdrawal (Widerrufsrecht)',
      text: 'You can withdraw from what you bought online without giving a reason. Then you get your money back.',
      days: 14,
      sources: [withdrawalAct],
    },
    {
      kind: 'terminate',
      name: 'Termination (Kündigung)',
      text: 'You can end a contract that runs on, for the time to come.',
      sources: [button],
    },
    {
      kind: 'void',
      name: 'Ending a contract for defects (Vertragsbeendigung)',
      text: 'If what you bought has a serious defect, you can end the contract.',
      sources: [faults],
    },
  ],
});
