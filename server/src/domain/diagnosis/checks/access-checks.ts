import type { Finding } from '../../../../../src/api/contract/diagnosis.ts';
import { present, type Check } from '../check.ts';
import { declineOf } from '../methods.ts';
import type { KnownSubscription } from '../snapshot.ts';

const common = ({ id, name }: KnownSubscription) => ({ code: 'subscription-lapsed', name, subscription: id });

const endOf = ({ endedOn, pausedUntil, unpaidSince }: KnownSubscription): string => endedOn ?? unpaidSince ?? pausedUntil ?? '';

/** What became of it, and the one thing that brings access back. Somebody else's is told without why. */
const lapsed = (subscription: KnownSubscription): Finding => {
  const { declined, endedOn, isElsewhere, manageUrl, method, owner, pausedUntil, unpaidSince } = subscription;
  const on = endedOn ?? unpaidSince;
  const facts = common(subscription);
  if (owner) return present({ ...facts, weight: 'likely', fix: 'ask-organiser', on, person: owner });
  const url = isElsewhere ? manageUrl : undefined;
  if (unpaidSince && !endedOn) {
    const decline = declined && declineOf(declined);
    return present({ ...facts, weight: 'blocking', fix: method ? 'update-method' : 'add-method', on, method, decline, url });
  }
  // Paused on purpose, or ended: either may be forgotten, and neither need be what is to be downloaded now.
  return present({ ...facts, weight: 'likely', fix: 'renew', on, until: pausedUntil, url });
};

/** Of each product that can no longer be used, the subscription that gave access last. */
const lastOfEach = (subscriptions: readonly KnownSubscription[]): KnownSubscription[] => {
  const open = new Set(subscriptions.filter(({ givesAccess }) => givesAccess).map(({ product }) => product));
  const last = new Map<string, KnownSubscription>();
  for (const each of subscriptions) {
    if (open.has(each.product) || endOf(each) === '') continue;
    const other = last.get(each.product);
    const isLater = !other || endOf(each) > endOf(other) || (endOf(each) === endOf(other) && each.id < other.id);
    if (isLater) last.set(each.product, each);
  }
  return [...last.values()];
};

const subscription: Check = {
  code: 'subscription-lapsed',
  topics: ['cannot-download'],
  find: ({ subscriptions }) => subscriptions && lastOfEach(subscriptions).map(lapsed),
};

/** What gave access and does so no more. */
export const accessChecks: readonly Check[] = [subscription];
