import type { Finding } from '../../../../src/api/contract/diagnosis.ts';
import type { Decline, Remedy } from '../../../../src/api/contract/decline.ts';
import { declineOf as causeOf } from '../payment/decline.ts';
import type { DeclineCode } from '../payment/decline-codes.ts';
import { daysInMonth, plainDate, type PlainDate } from '../time/plain-date.ts';
import { isExpiring } from '../wallet/derive-methods.ts';
import type { PaymentMethodRecord } from '../wallet/record.ts';
import { isExpired } from '../wallet/wallet.ts';

/** The last day on which a card works; undefined for what does not expire. */
export const lastDay = ({ expires }: Pick<PaymentMethodRecord, 'expires'>): PlainDate | undefined => {
  if (!expires) return undefined;
  const [year, month] = [Number(expires.slice(0, 4)), Number(expires.slice(5))];
  return plainDate(year, month, daysInMonth(year, month));
};

/** Whether it works, and will not for long. */
export const runsOut = (method: PaymentMethodRecord, today: PlainDate): boolean =>
  !isExpired(method, today) && isExpiring(method, today);

/** Whether nothing is known that speaks against charging it. */
export const isUsable = (method: PaymentMethodRecord, today: PlainDate): boolean =>
  !method.failing && !isExpired(method, today);

/**
 * How much a method that does not work explains. The first in the order is what is charged; a backup that works steps in for it,
 * and what comes after is not asked.
 */
export const weightOf = (
  method: PaymentMethodRecord,
  methods: readonly PaymentMethodRecord[],
  today: PlainDate,
): Finding['weight'] => {
  if (method !== methods[0]) return 'note';
  return methods.some((other) => other !== method && other.backup && isUsable(other, today)) ? 'likely' : 'blocking';
};

/** A decline as the customer may know it, with the wallet's app where that is where it is put right. */
export const declineOf = (code: DeclineCode, appUrl?: string): Decline => {
  const { cause, remedy } = causeOf(code);
  return { cause, remedy, ...(remedy === 'raise-maximum' && appUrl !== undefined && { url: appUrl }) };
};

const fixes: Readonly<Partial<Record<Remedy, Finding['fix']>>> = {
  'update-method': 'update-method',
  'raise-limit': 'raise-limit',
  'raise-maximum': 'raise-limit',
  'change-country': 'change-country',
  'pay-outstanding': 'pay',
  approve: 'approve',
  wait: 'wait',
  'try-again': 'wait',
};

/** The one fix for a method that was declined. What only the bank can mend is passed by with another method, if there is one. */
export const fixOf = (
  { remedy }: Decline,
  method: PaymentMethodRecord,
  methods: readonly PaymentMethodRecord[],
  today: PlainDate,
): Finding['fix'] => {
  const fix = remedy === 'unknown' ? undefined : fixes[remedy];
  if (fix) return fix;
  return methods.some((other) => other !== method && isUsable(other, today)) ? 'use-other-method' : 'add-method';
};
