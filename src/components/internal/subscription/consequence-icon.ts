import type { Consequence } from '../../../api/contract/subscription-change.ts';
import { alertIcon, infoIcon } from '../icon.ts';
import { clockIcon } from '../icons.ts';

// Outlines of Lucide (https://lucide.dev, ISC licence), here and not in `internal/icon.ts` so that they load with the dialog.
const calendar =
  'M8 2v4M16 2v4M3 10h18M5 4h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2';
const card = 'M4 5h16a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2M2 10h20';
const data = 'M3 6h18M19 6v14a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V6M8 6V4a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v2';
const people =
  'M16 21v-2a4 4 0 0 0-4-4H6a4 4 0 0 0-4 4v2M22 21v-2a4 4 0 0 0-3-3.87M16 3.13a4 4 0 0 1 0 7.75M13 7a4 4 0 1 1-8 0 4 4 0 0 1 8 0';

/** What a consequence is about, at a glance: a date, money, data or other people. The sentence beside it says the same. */
export const consequenceIcon = (code: Consequence['code']): string => icons[code] ?? infoIcon;

const icons: Partial<Record<Consequence['code'], string>> = {
  'access-until': calendar,
  'ends-on': calendar,
  'resumes-on': calendar,
  'plan-changes-on': calendar,
  'paused-from': calendar,
  'access-ends-now': clockIcon,
  'no-more-charges': card,
  'not-charged-after-trial': card,
  'charged-on': card,
  'charged-today': card,
  credited: card,
  'no-refund': card,
  'price-changes-on': card,
  'kept-price-lost': card,
  'debt-dropped': card,
  'debt-remains': alertIcon,
  'commitment-owed': alertIcon,
  'data-deleted-on': data,
  'family-loses-access': people,
};
