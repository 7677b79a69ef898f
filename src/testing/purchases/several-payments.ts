import { nok } from '../money.ts';
import { fixture, statementText, visaCard } from '../purchase-fixture.ts';

/** Part of it came from the store balance: the card was charged for the rest. */
export const splitTender = fixture({
  id: 'pur_split_tender',
  on: '2026-11-14',
  title: 'Film: Nordlys over Senja',
  amount: nok(149),
  tenders: [
    { kind: 'balance', label: 'Saldo hos Nordlia', amount: nok(30) },
    { ...visaCard, amount: nok(119) },
  ],
  charges: [{ state: 'posted', amount: nok(119), on: '2026-11-14', postedOn: '2026-11-16', statementText }],
});

/** One order in two charges, as its things were sent. */
export const severalCharges = fixture({
  id: 'pur_several_charges',
  on: '2026-11-12',
  items: [
    { id: 'item_radio', name: 'Turradio', quantity: 1, amount: nok(899) },
    { id: 'item_lamp', name: 'Hodelykt', quantity: 1, amount: nok(399) },
  ],
  charges: [
    { state: 'posted', amount: nok(899), on: '2026-11-12', postedOn: '2026-11-13', statementText },
    { state: 'posted', amount: nok(399), on: '2026-11-18', postedOn: '2026-11-20', statementText },
  ],
});

/** One order in two charges, of which the bank has posted one. */
export const partlyPosted = fixture({
  id: 'pur_partly_posted',
  on: '2026-11-17',
  items: [
    { id: 'item_tent', name: 'Telt, 2 personer', quantity: 1, amount: nok(2490) },
    { id: 'item_mats', name: 'Liggeunderlag', quantity: 2, amount: nok(898) },
  ],
  charges: [
    { state: 'posted', amount: nok(2490), on: '2026-11-17', postedOn: '2026-11-19', statementText },
    { state: 'pending', amount: nok(898), on: '2026-11-23', until: '2026-11-27', statementText },
  ],
});

/** Paid with the store balance alone: nothing on any statement. */
export const byBalance = fixture({
  id: 'pur_balance',
  on: '2026-11-16',
  title: 'Lydbok: Stillheten',
  amount: nok(199),
  tenders: [{ kind: 'balance', label: 'Saldo hos Nordlia', amount: nok(199) }],
  charges: [],
});
