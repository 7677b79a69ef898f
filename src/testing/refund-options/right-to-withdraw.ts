import { fixtureOf } from '../fixture-of.ts';
import { nok } from '../money.ts';
import { windowClosed } from '../purchases/blocked.ts';
import { fixture } from '../purchase-fixture.ts';
import { refundOptionsOf } from '../refund-options-of.ts';
import { waiver } from '../waiver.ts';

const film = fixture({ id: 'pur_film', on: '2026-11-20', title: 'Film: Nordlys over Senja', amount: nok(149) });

/** The fourteen days are over. The declaration is taken all the same. Of `purchases.windowClosed`. */
export const late = fixtureOf(refundOptionsOf(windowClosed()));

/** The right was given up, and how is known. */
export const waived = fixtureOf(refundOptionsOf(film(), [], { waiver }));
