import type { PurchaseSummary } from '../../../../src/api/contract/purchase-summary.ts';
import { amountsOf } from '../../../src/domain/purchase/amounts.ts';
import { deriveSummary } from '../../../src/domain/purchase/derive-summary.ts';
import { parseAmount, toMinorUnits } from '../../../src/domain/purchase/parse-amount.ts';
import type { PurchaseRecord } from '../../../src/domain/purchase/record.ts';
import { bodyOf, normalise } from '../../../src/domain/purchase/search-text.ts';
import { statusOf } from '../../../src/domain/purchase/status.ts';
import { dayIn } from '../../../src/domain/time/time-zone.ts';
import type { PurchaseSelection } from '../../../src/gateways/purchase-gateway.ts';

/** Who looks, where, and whom they know by which name. */
export interface Viewer {
  readonly id: string;
  readonly timeZone: string;
  readonly names: Readonly<Record<string, string>>;
}

const fitsAmount = (record: PurchaseRecord, text: string, locale: string): boolean =>
  parseAmount(text, locale).some(({ value, currencies }) =>
    amountsOf(record).some(
      ({ amount, currency, scale }) =>
        toMinorUnits(value, scale) === amount && (currencies === undefined || currencies.includes(currency)),
    ),
  );

const fitsOrderNumber = ({ orderNumber }: PurchaseRecord, text: string): boolean => {
  const typed = text.trim().toUpperCase().replaceAll('-', '');
  return /^[A-Z\d]{4,}$/.test(typed) && orderNumber.replaceAll('-', '').startsWith(typed);
};

const fitsText = (record: PurchaseRecord, text: string, locale: string): boolean => {
  const words = normalise(text.replaceAll('\0', ' ')).split(' ').filter(Boolean);
  return (
    words.length === 0 ||
    words.every((word) => bodyOf(record).includes(word)) ||
    fitsOrderNumber(record, text) ||
    fitsAmount(record, text, locale)
  );
};

/**
 * What a history is, said as plainly as it can be: everything is looked at, one after the other. The queries, with their indexes,
 * keys and batches, must come to the same.
 */
export const plainHistory = (
  records: readonly PurchaseRecord[],
  viewer: Viewer,
  { text, locale = 'en', from, to, kind, status, member, startOn }: PurchaseSelection & { startOn?: string },
): PurchaseSummary[] =>
  records
    .filter((record) => {
      const mine = record.customer === viewer.id || record.buyer === viewer.id;
      const shownMember = record.customer === viewer.id && record.buyer !== viewer.id ? record.buyer : 'self';
      const on = dayIn(viewer.timeZone, new Date(record.at));
      return (
        mine &&
        (from === undefined || on >= from) &&
        (to === undefined || on <= to) &&
        (startOn === undefined || on <= startOn) &&
        (kind === undefined || record.kind === kind) &&
        (status === undefined || statusOf(record) === status) &&
        (member === undefined || shownMember === member) &&
        (text === undefined || fitsText(record, text, locale))
      );
    })
    .sort((a, b) => (a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1))
    .map((record) => {
      const isOthers = record.customer === viewer.id && record.buyer !== viewer.id;
      const name = viewer.names[record.buyer];
      return deriveSummary(record, isOthers && name ? { member: { id: record.buyer, name } } : {});
    });
