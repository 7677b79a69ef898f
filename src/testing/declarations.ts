import type { Declaration } from '../api/contract/declaration.ts';
import { asOf, today } from './calendar.ts';
import { inTime, late as lateContract, subscription } from './contracts.ts';
import { documentsOf } from './documents-of.ts';
import { type Fixture, fixtureOf } from './fixture-of.ts';
import { nok } from './money.ts';
import { orderNumberOf } from './order-number.ts';
import { referenceOf } from './reference-of.ts';

const declared = (facts: Pick<Declaration, 'id' | 'kind' | 'contract'> & Partial<Declaration>): Fixture<Declaration> =>
  fixtureOf<Declaration>({
    reference: referenceOf('ERK', facts.id),
    at: asOf,
    on: today,
    timeZone: 'Europe/Oslo',
    name: 'Kari Lien',
    email: 'kari@nordlia.example',
    country: 'NO',
    locale: 'nb',
    flags: [],
    documents: documentsOf(facts.id, asOf),
    ...facts,
  });

/** Withdrawn from in time: all of it is paid back. Of `contracts.inTime` and `refundRequests.withdrawal`. */
export const withdraw = declared({
  id: 'dec_withdraw',
  kind: 'withdraw',
  contract: inTime().text,
  amount: nok(119),
  request: 'req_withdrawal',
  purchase: 'pur_paid',
});

/** Withdrawn from when the days were over. A person looks at it. Of `contracts.late` and `refundRequests.lateWithdrawal`. */
export const late = declared({
  id: 'dec_late',
  kind: 'withdraw',
  contract: lateContract().text,
  flags: ['late', 'to-be-reviewed'],
  request: 'req_late_withdrawal',
  purchase: 'pur_window_closed',
});

/** Withdrawn from although the right was given up. */
export const waived = declared({
  id: 'dec_waived',
  kind: 'withdraw',
  contract: `Film: Nordlys over Senja, ordre ${orderNumberOf('pur_film')}, 20. november 2026`,
  flags: ['waived', 'to-be-reviewed'],
  purchase: 'pur_film',
});

/** Terminated at the end of what is paid for. Of `contracts.subscription`. */
export const terminate = declared({
  id: 'dec_terminate',
  kind: 'terminate',
  contract: subscription().text,
  termination: { type: 'ordinary' },
  endsOn: '2026-12-03',
  subscription: 'sub_active',
});

/** Asked for an end that is too early. It ends on the first day that it can. */
export const endMoved = declared({
  id: 'dec_end_moved',
  kind: 'terminate',
  contract: subscription().text,
  termination: { type: 'extraordinary', reason: 'Ich ziehe ins Ausland.', endOn: '2026-11-25' },
  country: 'DE',
  locale: 'de',
  flags: ['end-moved'],
  endsOn: '2026-12-03',
  subscription: 'sub_active',
});

/** Named in words alone, and nothing of the customer's is like it: a person looks for it. */
export const notMatched = declared({
  id: 'dec_not_matched',
  kind: 'withdraw',
  contract: 'Det kartet jeg kjøpte forrige uke',
  flags: ['not-matched', 'to-be-reviewed'],
});

/** Of somebody who is not signed in: it repeats what was declared, and tells nothing more. */
export const guest = declared({
  id: 'dec_guest',
  kind: 'withdraw',
  name: 'Ola Nordmann',
  email: 'ola@nordlia.example',
  contract: 'Turkart Norge, bestilt 12. november',
});
