import { msg, str } from '@lit/localize';
import type { Subscription } from '../../api/contract/subscription.ts';
import { sayDay } from '../internal/say.ts';

/** When and why a subscription ended. */
export const endedSentence = (subscription: Subscription, today: string): string => {
  const date = subscription.endedOn ?? subscription.accessUntil;
  if (!date) return msg('It has ended.', { desc: 'Status of a subscription whose end date is not known.' });
  const on = sayDay(date, today);
  const sentence = subscription.endReason && sentences[subscription.endReason];
  return sentence ? sentence(on) : ended(on);
};

const ended = (on: string): string =>
  msg(str`Ended on ${on}.`, { desc: 'Status of a subscription. 0 is a date.' });

const sentences: Record<NonNullable<Subscription['endReason']>, (on: string) => string> = {
  cancelled: (on) => msg(str`Ended on ${on}, after you cancelled it.`, { desc: 'Ended subscription. 0 is a date.' }),
  'payment-failed': (on) =>
    msg(str`Ended on ${on}, because the payment did not go through.`, { desc: 'Ended subscription. 0 is a date.' }),
  'price-declined': (on) =>
    msg(str`Ended on ${on}, because you declined the new price.`, { desc: 'Ended subscription. 0 is a date.' }),
  refunded: (on) => msg(str`Ended on ${on}, when it was refunded.`, { desc: 'Ended subscription. 0 is a date.' }),
  revoked: (on) => msg(str`The seller ended your access on ${on}.`, { desc: 'Ended subscription. 0 is a date.' }),
  'trial-ended': (on) =>
    msg(str`The trial ended on ${on}. You were not charged.`, { desc: 'Ended subscription. 0 is a date.' }),
  'term-ended': (on) => msg(str`The agreed time was over on ${on}.`, { desc: 'Ended subscription. 0 is a date.' }),
  unknown: ended,
};
