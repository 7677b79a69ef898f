import { approved, arrived, asked, declined, returned, reviewed, sent, type SeedRefund } from '../asked-back.ts';

/** One request for each way that it can go. */
export const livRefunds: readonly SeedRefund[] = [
  {
    purchase: 'liv_in_review',
    reference: 'H7K-R3M',
    route: 'fault',
    reason: 'does-not-work',
    statement: 'Videoene i kapittel 3 stopper etter to minutter, både på mobilen og på PC-en.',
    ago: 2,
    turns: [reviewed(1)],
  },
  {
    purchase: 'liv_asked',
    reference: 'C4W-9XN',
    route: 'fault',
    reason: 'not-as-described',
    statement: 'Boka mangler stjernekartene som er nevnt i omtalen.',
    ago: 5,
    turns: [reviewed(4), asked(2, 'Hvilken enhet leser du på, og ser du kartene hvis du snur skjermen på tvers?')],
  },
  {
    purchase: 'liv_declined',
    reference: 'M6T-4DJ',
    route: 'other',
    reason: 'not-as-expected',
    statement: 'Jeg trodde alle sesongene var med.',
    ago: 9,
    turns: [reviewed(8), declined(6, 'Seks av åtte filmer er sett ferdig, og omtalen sier hvilke som er med.')],
  },
  {
    purchase: 'liv_sent',
    reference: 'R3Y-H6P',
    route: 'unintended',
    reason: 'unintended',
    ago: 4,
    turns: [approved(4, true), sent(3)],
  },
  {
    purchase: 'liv_arrived',
    reference: 'W9C-7FK',
    route: 'fault',
    reason: 'does-not-work',
    statement: 'Lyden faller ut i de to siste sporene.',
    ago: 59,
    turns: [reviewed(58), approved(58, false), sent(57), arrived(50)],
  },
  {
    purchase: 'liv_returned',
    reference: 'N4X-K9D',
    route: 'fault',
    reason: 'not-delivered',
    statement: 'Nedlastingen ble aldri ferdig.',
    ago: 28,
    turns: [reviewed(27), approved(26, false), sent(26), returned(18)],
  },
];
