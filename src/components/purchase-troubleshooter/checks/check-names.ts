import { msg } from '@lit/localize';
import type { Diagnosis, FindingCode } from '../../../api/contract/diagnosis.ts';

/** What is looked at, as a person would name it. Several codes are one look. */
const looks: readonly { codes: readonly FindingCode[]; name: () => string }[] = [
  {
    codes: ['service-outage'],
    name: () => msg('Our services', { desc: 'Something that is looked at when a purchase fails.' }),
  },
  {
    codes: ['unpaid-order'],
    name: () => msg('Unpaid orders', { desc: 'Something that is looked at when a purchase fails.' }),
  },
  {
    codes: ['approval-waiting'],
    name: () => msg('Approvals at your bank', { desc: 'Something that is looked at when a purchase fails.' }),
  },
  {
    codes: ['card-expired', 'card-expiring', 'method-failing', 'method-missing'],
    name: () => msg('Cards and payment methods', { desc: 'Something that is looked at when a purchase fails.' }),
  },
  {
    codes: ['country-mismatch'],
    name: () => msg('Country of the card', { desc: 'Something that is looked at when a purchase fails.' }),
  },
  {
    codes: ['spending-limit'],
    name: () => msg('Spending limits', { desc: 'Something that is looked at when a purchase fails.' }),
  },
  {
    codes: ['family-approval'],
    name: () => msg('Approvals in the family', { desc: 'Something that is looked at when a purchase fails.' }),
  },
  {
    codes: ['subscription-lapsed'],
    name: () => msg('Lapsed subscriptions', { desc: 'Something that is looked at when a purchase fails.' }),
  },
];

/** How a look has ended, if it has. */
export type LookState = 'looking' | 'fine' | 'found' | 'unknown';

/** One thing that is looked at. */
export interface Look {
  readonly name: string;
  readonly state: LookState;
}

/** What is looked at, and what has come of it. Before the answer is there, everything is still being looked at. */
export const looksOf = (checked: Diagnosis['checked'] | undefined): Look[] =>
  looks.flatMap(({ codes, name }): Look[] => {
    if (!checked) return [{ name: name(), state: 'looking' }];
    const states = checked.filter(({ code }) => (codes as readonly string[]).includes(code)).map(({ state }) => state);
    if (states.length === 0) return [];
    const state = states.includes('found') ? 'found' : states.every((one) => one === 'fine') ? 'fine' : 'unknown';
    return [{ name: name(), state }];
  });
