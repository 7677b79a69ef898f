import type { RefundReview } from 'billing-widgets/api';

type State = RefundReview['state'];
type Route = RefundReview['route'];

export const states: Record<State, string> = {
  received: 'Mottatt',
  'under-review': 'Til vurdering',
  question: 'Venter på kunden',
  approved: 'Godkjent',
  sent: 'Sendt',
  arrived: 'Fremme',
  declined: 'Avslått',
  'return-failed': 'Kom i retur',
  reversed: 'Tilbakeført',
  'taken-back': 'Trukket av kunden',
  unknown: 'Ukjent',
};

export const routes: Record<Route, string> = {
  withdraw: 'Angrerett',
  fault: 'Feil eller mangel',
  unintended: 'Utilsiktet kjøp',
  child: 'Kjøpt av et barn',
  other: 'Annet',
  unknown: 'Ukjent',
};

export const reasons: Record<NonNullable<RefundReview['reason']>, string> = {
  'not-delivered': 'ikke levert',
  'does-not-work': 'virker ikke',
  'not-as-described': 'ikke som beskrevet',
  unintended: 'utilsiktet',
  child: 'et barn har kjøpt det',
  'not-as-expected': 'ikke som ventet',
  other: 'annet',
  unknown: 'ukjent',
};

export const declineReasons = {
  'outside-window': 'Fristen er ute',
  used: 'Det er tatt i bruk',
  'works-as-described': 'Det virker som beskrevet',
  'not-enough-shown': 'Det mangler opplysninger',
  'asked-too-often': 'Det er bedt om for ofte',
  'bought-elsewhere': 'Det er kjøpt et annet sted',
  other: 'Annet',
} as const;

export const happenings: Record<RefundReview['events'][number]['code'], string> = {
  ...states,
  answered: 'Kunden svarte',
  appealed: 'Kunden klaget',
  'evidence-added': 'Kunden sendte filer',
  'destination-chosen': 'Kunden valgte en annen konto',
};

const moment = new Intl.DateTimeFormat('nb', { dateStyle: 'medium', timeStyle: 'short' });
export const sayMoment = (instant: string): string => moment.format(new Date(instant));

export const sayMoney = ({ amount, currency, scale }: RefundReview['amount']): string =>
  new Intl.NumberFormat('nb', { style: 'currency', currency, minimumFractionDigits: scale, maximumFractionDigits: scale }).format(amount / 10 ** scale);

export const saySize = (bytes: number): string =>
  new Intl.NumberFormat('nb', { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 }).format(Math.max(1, bytes / 1000));
