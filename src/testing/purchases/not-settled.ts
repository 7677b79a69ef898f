import { nok } from '../money.ts';
import { fixture, statementText, visaCard } from '../purchase-fixture.ts';

/** Charged, and not posted by the bank yet. */
export const pending = fixture({
  id: 'pur_pending',
  on: '2026-11-23',
  title: 'Lydbok: Havet',
  amount: nok(249),
  charges: [{ state: 'pending', amount: nok(249), on: '2026-11-23', until: '2026-11-26', statementText }],
});

/** An authorisation, which is no charge. */
export const hold = fixture({
  id: 'pur_hold',
  on: '2026-11-22',
  title: 'Leie: Nordlys over Senja',
  amount: nok(59),
  heldUntil: '2026-11-29',
  charges: [{ state: 'hold', amount: nok(59), on: '2026-11-22', until: '2026-11-29', statementText }],
});

/** A hold of ten kroner to check the card, which has vanished, beside the charge itself. */
export const holdReleased = fixture({
  id: 'pur_hold_released',
  on: '2026-11-09',
  title: 'Nordlia Spill: Fjellrypa',
  amount: nok(179),
  charges: [
    { state: 'released', amount: nok(10), on: '2026-11-09', until: '2026-11-16', statementText },
    { state: 'posted', amount: nok(179), on: '2026-11-09', postedOn: '2026-11-11', statementText },
  ],
});

/** To be paid by 1 December. */
export const unpaid = fixture({
  id: 'pur_unpaid',
  on: '2026-11-19',
  status: 'unpaid',
  title: 'Film: Under isen',
  amount: nok(149),
  dueOn: '2026-12-01',
});

/** Should have been paid two weeks ago. */
export const overdue = fixture({
  id: 'pur_overdue',
  on: '2026-10-27',
  status: 'unpaid',
  title: 'Spill: Rev og rype',
  amount: nok(399),
  dueOn: '2026-11-10',
});

/** Never charged. */
export const cancelled = fixture({
  id: 'pur_cancelled',
  on: '2026-11-05',
  status: 'cancelled',
  kind: 'pre-order',
  title: 'Film: Siste tog',
  amount: nok(179),
});

/** Waits for the invoice of a phone company to be paid. */
export const onPhoneBill = fixture({
  id: 'pur_phone_bill',
  on: '2026-11-21',
  title: 'Nordlia Spill: 500 mynter',
  amount: nok(49),
  tenders: [{ kind: 'carrier', label: 'Fjelltele-regningen', amount: nok(49) }],
  charges: [{ state: 'pending', amount: nok(49), on: '2026-11-21', until: '2026-12-15', statementText: 'FJELLTELE NORDLIA' }],
});

/** Paid through a wallet, so that the card behind it is named too. */
export const byWallet = fixture({
  id: 'pur_wallet',
  on: '2026-11-14',
  title: 'Album: Myrull',
  amount: nok(99),
  tenders: [{ ...visaCard, kind: 'wallet', label: 'Vipps (Visa •••• 4242)', amount: nok(99) }],
});
