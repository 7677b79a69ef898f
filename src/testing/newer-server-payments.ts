import type { Approval } from '../api/contract/approval.ts';
import type { Diagnosis } from '../api/contract/diagnosis.ts';
import type { OutstandingOrder } from '../api/contract/outstanding.ts';
import type { PaymentMethod } from '../api/contract/payment-method.ts';
import { challengedInFrame } from './approvals/waiting.ts';
import { unpaidOrder } from './diagnoses.ts';
import { renewalInGrace } from './outstanding-orders/of-subscriptions.ts';
import { failing } from './payment-methods/failing.ts';

const newerDecline = { cause: 'solar-flare', remedy: 'look-up' };

/** A payment method as a server of a later version might send it: JSON that only pretends to be of this type. */
export const paymentMethodFromNewerServer = (): PaymentMethod =>
  ({
    ...failing({ id: 'pm_newer' }),
    kind: 'seashells',
    label: 'Skjell og sånt',
    status: 'bewitched',
    decline: newerDecline,
    loyalty: { points: 12 },
    actions: [
      { name: 'replace', allowed: true, via: 'api' },
      { name: 'gild', allowed: true, via: 'api' },
      { name: 'remove', allowed: false, code: 'moon-phase' },
    ],
  }) as unknown as PaymentMethod;

/** An order to be paid as such a server might send it. */
export const outstandingOrderFromNewerServer = (): OutstandingOrder =>
  ({
    ...renewalInGrace({ purchase: 'pur_newer_order' }),
    decline: newerDecline,
    mood: 'hopeful',
    unlocks: [{ code: 'spirits-lifted', name: 'Nordlia Musikk' }],
    actions: [
      { name: 'pay', allowed: true, via: 'api' },
      { name: 'haggle', allowed: false, code: 'moon-phase' },
    ],
  }) as unknown as OutstandingOrder;

/** An approval as such a server might send it. */
export const approvalFromNewerServer = (): Approval => {
  const { challenge, ...facts } = challengedInFrame({ id: 'apr_newer' });
  return {
    ...facts,
    state: 'pondered',
    purpose: 'séance',
    reason: 'omen',
    challenge: { ...challenge, kind: 'hologram', url: undefined },
    actions: [
      { name: 'chant', allowed: true, via: 'api' },
      { name: 'cancel', allowed: true, via: 'api' },
    ],
  } as unknown as Approval;
};

/** A diagnosis as such a server might send it. */
export const diagnosisFromNewerServer = (): Diagnosis => {
  const { checked, findings } = unpaidOrder();
  const newer = { code: 'mercury-retrograde', weight: 'cosmic', fix: 'meditate', name: 'Merkur' };
  return {
    ...unpaidOrder(),
    findings: [newer, ...findings],
    checked: [{ code: 'mercury-retrograde', state: 'found' }, { code: 'aura', state: 'misty' }, ...checked],
  } as unknown as Diagnosis;
};
