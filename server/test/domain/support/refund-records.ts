import type { EvidenceFile } from '../../../../src/api/contract/refund-evidence.ts';
import type { RefundState } from '../../../../src/api/contract/refund-request.ts';
import type { RefundPart, RefundRequestRecord } from '../../../src/domain/refund/record.ts';
import { receive, type Received } from '../../../src/domain/refund/transitions.ts';
import { nok } from './records.ts';

/** When the requests of the tests are made: it is 4 December in Oslo, too. */
export const requestedAt = new Date('2026-12-04T09:00:00Z');

/** A request for the film of `purchase`, on the fault route, with whatever is different. */
export const received = (changes: Partial<Received> = {}, at = requestedAt): RefundRequestRecord =>
  receive(
    {
      id: 'rfr_1',
      customer: 'cus_1',
      purchase: 'pur_1',
      reference: 'K7M-4RX',
      on: '2026-12-04',
      locale: 'nb',
      route: 'fault',
      reason: 'does-not-work',
      statement: 'Filmen stopper etter ti minutter.',
      items: [{ id: 'item_1', name: 'Ærlig talt', amount: nok(119) }],
      amount: nok(119),
      destination: 'original',
      policy: { id: 'no-digital-content', version: 1, sources: [{ name: 'digitalytelsesloven § 20' }] },
      answerDays: 14,
      appealDays: 30,
      evidence: [],
      ...changes,
    },
    { at },
  );

/** Back to the card that was charged. */
export const part = (changes: Partial<RefundPart> = {}): RefundPart => ({
  kind: 'card', label: 'Visa', lastFour: '4242', paymentMethod: 'pm_1', amount: nok(119), ...changes,
});

export const file = (id: string): EvidenceFile => ({ id, name: `${id}.jpg`, type: 'image/jpeg', size: 1000 });

const decided = { automatic: false, at: '2026-12-05T09:00:00.000Z', on: '2026-12-05' };

/** A request in some state, with what belongs to it. */
export const inState = (state: RefundState, changes: Partial<RefundRequestRecord> = {}): RefundRequestRecord => ({
  ...received(),
  state,
  ...(state === 'question' && { question: { text: 'Hvilken nettleser?', at: '2026-12-05T09:00:00.000Z', answerBy: '2026-12-19' } }),
  ...(state === 'declined' && { decision: { ...decided, kind: 'declined', reason: 'not-enough-shown' } }),
  ...(['approved', 'sent', 'arrived', 'return-failed', 'reversed'].includes(state) && {
    decision: { ...decided, kind: 'approved', amount: nok(119) },
    parts: [part(state === 'approved' ? {} : { refund: 'ref_1' })],
  }),
  ...(state === 'approved' && { sendOn: '2026-12-06' }),
  ...changes,
});
