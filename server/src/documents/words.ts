import type { PurchaseKind, PurchaseStatus } from '../../../src/api/contract/purchase-summary.ts';

/** What a document says. Whole labels and sentences; what varies is passed in. */
export interface DocumentWords {
  readonly language: string;
  readonly receipt: string;
  readonly receiptNumber: string;
  readonly orderNumber: string;
  readonly boughtOn: string;
  readonly issuedOn: string;
  readonly correctedOn: string;
  readonly seller: string;
  readonly buyer: string;
  readonly vatNumber: string;
  readonly item: string;
  readonly quantity: string;
  readonly amount: string;
  readonly total: string;
  readonly soldFor: string;
  readonly paidWith: string;
  readonly refunds: string;
  readonly refundedOn: (day: string) => string;
  readonly refundOnItsWay: (day: string) => string;
  readonly refundFailed: (day: string) => string;
  readonly refundReversed: (day: string) => string;
  readonly taxIncluded: (name: string, rate: string) => string;
  readonly taxAdded: (name: string, rate: string) => string;
  readonly rate: (original: string, rate: string, converted: string) => string;
  readonly fee: string;
  readonly notACharge: string;
  readonly pageOf: (page: number, pages: number) => string;
  /** Names of columns. */
  readonly columns: {
    readonly day: string;
    readonly order: string;
    readonly items: string;
    readonly kind: string;
    readonly status: string;
    readonly amount: string;
    readonly currency: string;
    readonly original: string;
    readonly originalCurrency: string;
    readonly tax: string;
    readonly refunded: string;
    readonly paidWith: string;
    readonly statement: string;
    readonly boughtBy: string;
  };
  readonly kinds: Readonly<Record<PurchaseKind, string>>;
  readonly statuses: Readonly<Record<PurchaseStatus, string>>;
  /** Parts of file names: plain letters, since systems disagree about others. */
  readonly files: { readonly receipt: string; readonly purchases: string };
}

const en: DocumentWords = {
  language: 'en',
  receipt: 'Receipt',
  receiptNumber: 'Receipt number',
  orderNumber: 'Order number',
  boughtOn: 'Bought on',
  issuedOn: 'Issued on',
  correctedOn: 'Details changed on',
  seller: 'Seller',
  buyer: 'Buyer',
  vatNumber: 'VAT number',
  item: 'Item',
  quantity: 'Quantity',
  amount: 'Amount',
  total: 'Total',
  soldFor: 'Sold for',
  paidWith: 'Paid with',
  refunds: 'Refunds',
  refundedOn: (day) => `Refunded on ${day}`,
  refundOnItsWay: (day) => `Refund sent on ${day}`,
  refundFailed: (day) => `Refund of ${day}, returned by the bank`,
  refundReversed: (day) => `Refund of ${day}, taken back`,
  taxIncluded: (name, rate) => `Of which ${name} ${rate} %`,
  taxAdded: (name, rate) => `${name} ${rate} %`,
  rate: (original, rate, converted) => `${original} at the rate ${rate} is ${converted}`,
  fee: 'Currency fee',
  notACharge: 'This is not paid. It is no receipt for a payment.',
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
  columns: {
    day: 'Date',
    order: 'Order number',
    items: 'Items',
    kind: 'Kind',
    status: 'Status',
    amount: 'Amount',
    currency: 'Currency',
    original: 'Original amount',
    originalCurrency: 'Original currency',
    tax: 'Tax',
    refunded: 'Refunded',
    paidWith: 'Paid with',
    statement: 'Text on the statement',
    boughtBy: 'Bought by',
  },
  kinds: {
    'one-time': 'Purchase',
    subscription: 'Subscription',
    'pre-order': 'Pre-order',
    gift: 'Gift',
    'top-up': 'Top-up',
    free: 'Free',
  },
  statuses: {
    unpaid: 'Unpaid',
    hold: 'Authorisation hold',
    pending: 'Pending',
    paid: 'Paid',
    'partly-refunded': 'Partly refunded',
    refunded: 'Refunded',
    cancelled: 'Cancelled',
  },
  files: { receipt: 'receipt', purchases: 'purchases' },
};

const nb: DocumentWords = {
  language: 'nb',
  receipt: 'Kvittering',
  receiptNumber: 'Kvitteringsnummer',
  orderNumber: 'Ordrenummer',
  boughtOn: 'Kjøpt',
  issuedOn: 'Utstedt',
  correctedOn: 'Opplysninger endret',
  seller: 'Selger',
  buyer: 'Kjøper',
  vatNumber: 'Momsnummer',
  item: 'Vare',
  quantity: 'Antall',
  amount: 'Beløp',
  total: 'Totalt',
  soldFor: 'Solgt for',
  paidWith: 'Betalt med',
  refunds: 'Refusjoner',
  refundedOn: (day) => `Refundert ${day}`,
  refundOnItsWay: (day) => `Refusjon sendt ${day}`,
  refundFailed: (day) => `Refusjon ${day}, returnert fra banken`,
  refundReversed: (day) => `Refusjon ${day}, trukket tilbake`,
  taxIncluded: (name, rate) => `Herav ${name} ${rate} %`,
  taxAdded: (name, rate) => `${name} ${rate} %`,
  rate: (original, rate, converted) => `${original} til kurs ${rate} blir ${converted}`,
  fee: 'Valutagebyr',
  notACharge: 'Dette er ikke betalt, og er ingen kvittering for en betaling.',
  pageOf: (page, pages) => `Side ${page} av ${pages}`,
  columns: {
    day: 'Dato',
    order: 'Ordrenummer',
    items: 'Varer',
    kind: 'Type',
    status: 'Status',
    amount: 'Beløp',
    currency: 'Valuta',
    original: 'Opprinnelig beløp',
    originalCurrency: 'Opprinnelig valuta',
    tax: 'Avgift',
    refunded: 'Refundert',
    paidWith: 'Betalt med',
    statement: 'Tekst på kontoutskriften',
    boughtBy: 'Kjøpt av',
  },
  kinds: {
    'one-time': 'Kjøp',
    subscription: 'Abonnement',
    'pre-order': 'Forhåndsbestilling',
    gift: 'Gave',
    'top-up': 'Påfylling',
    free: 'Gratis',
  },
  statuses: {
    unpaid: 'Ubetalt',
    hold: 'Midlertidig autorisasjon',
    pending: 'Ventende',
    paid: 'Betalt',
    'partly-refunded': 'Delvis refundert',
    refunded: 'Refundert',
    cancelled: 'Kansellert',
  },
  files: { receipt: 'kvittering', purchases: 'kjop' },
};

/** The words for a language tag: Norwegian for its written forms, else English. */
export const wordsFor = (locale: string): DocumentWords => (/^(nb|nn|no)\b/i.test(locale) ? nb : en);

/** How numbers and dates are written. English without a region is British, as in the widgets. */
export const formatLocaleFor = (locale: string): string => {
  const { language } = wordsFor(locale);
  if (language === 'nb') return 'nb';
  return /^en-/i.test(locale) && Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0 ? locale : 'en-GB';
};
