import type { Finding } from '../../../../../src/api/contract/diagnosis.ts';
import type { PaymentMethodRecord } from '../../wallet/record.ts';
import { buying, present, type Check } from '../check.ts';
import { isExpired } from '../../wallet/wallet.ts';
import { declineOf, fixOf, lastDay, runsOut, weightOf } from '../methods.ts';
import type { Snapshot } from '../snapshot.ts';

const about = ({ id, label }: PaymentMethodRecord): Pick<Finding, 'method' | 'name'> => ({ method: id, name: label });

const expired: Check = {
  code: 'card-expired',
  topics: buying,
  find: ({ today, ways }) =>
    ways?.methods
      .filter((method) => isExpired(method, today))
      .map((method) =>
        present({
          code: 'card-expired',
          weight: weightOf(method, ways.methods, today),
          fix: 'update-method',
          ...about(method),
          on: lastDay(method),
        }),
      ),
};

const expiring: Check = {
  code: 'card-expiring',
  topics: buying,
  find: ({ today, ways }) =>
    ways?.methods
      .filter((method) => runsOut(method, today))
      .map((method) =>
        present({ code: 'card-expiring', weight: 'note', fix: 'update-method', ...about(method), on: lastDay(method) }),
      ),
};

const failingOf = (method: PaymentMethodRecord, methods: readonly PaymentMethodRecord[], { today, topic }: Snapshot): Finding[] => {
  if (!method.failing) return [];
  const decline = declineOf(method.failing.code, method.appUrl);
  const weight = weightOf(method, methods, today);
  return [
    present({
      code: 'method-failing',
      // Any of them may be what was declined.
      weight: topic === 'payment-declined' && weight === 'note' ? 'likely' : weight,
      fix: fixOf(decline, method, methods, today),
      ...about(method),
      on: method.failing.since,
      decline,
      url: decline.url,
    }),
  ];
};

const failing: Check = {
  code: 'method-failing',
  topics: buying,
  find: (snapshot) => {
    const { ways } = snapshot;
    return ways?.methods.flatMap((method) => failingOf(method, ways.methods, snapshot));
  },
};

/** What will be asked for next, so that it can be said what the missing method is missing for. */
const nextOf = ({ subscriptions }: Snapshot): Pick<Finding, 'name' | 'subscription' | 'amount' | 'on'> => {
  const [first] = (subscriptions ?? [])
    .flatMap(({ id, name, next }) => (next ? [{ subscription: id, name, ...next }] : []))
    .sort((a, b) => (a.on === b.on ? (a.subscription < b.subscription ? -1 : 1) : a.on < b.on ? -1 : 1));
  return first ?? {};
};

const missing: Check = {
  code: 'method-missing',
  topics: buying,
  find: (snapshot) => {
    const { ways } = snapshot;
    if (!ways) return undefined;
    if (ways.familyPays || ways.methods.length > 0) return [];
    return [present({ code: 'method-missing', weight: 'blocking', fix: 'add-method', ...nextOf(snapshot) })];
  },
};

/** What is wrong with a way to pay, or with having none. */
export const methodChecks: readonly Check[] = [expired, expiring, failing, missing];
