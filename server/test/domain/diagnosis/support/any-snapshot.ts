import fc from '../../../../../test/support/fast-check.ts';
import { troubleTopics } from '../../../../../src/api/contract/diagnosis.ts';
import { paymentMethodKinds } from '../../../../../src/api/contract/payment-method.ts';
import type { Snapshot } from '../../../../src/domain/diagnosis/snapshot.ts';
import { declineCodes, type DeclineCode } from '../../../../src/domain/payment/decline-codes.ts';

const money = fc.record({ amount: fc.integer({ min: -1000, max: 100_000 }), currency: fc.constantFrom('NOK', 'EUR'), scale: fc.constant(2) });
const day = fc.constantFrom('2026-10-31', '2026-11-01', '2026-11-24', '2026-12-24');
const instant = fc.constantFrom('2026-11-24T10:00:00.000Z', '2026-12-01T00:00:00.000Z');
const code = fc.constantFrom(...(Object.keys(declineCodes) as DeclineCode[]));
const country = fc.constantFrom('NO', 'SE');
const name = fc.constantFrom('Musikk', 'Film', '');
const url = fc.constant('https://bank.example/');
/** Few, so that what belongs together is often met. */
const idOf = (kind: string) => fc.constantFrom(`${kind}_1`, `${kind}_2`, `${kind}_3`);

const some = <T extends { readonly id: string } | object>(each: fc.Arbitrary<T>, key: keyof T | undefined) =>
  fc.uniqueArray(each, { maxLength: 8, ...(key !== undefined && { selector: (one: T) => one[key] }) });

const method = fc.record(
  {
    id: idOf('pm'),
    kind: fc.constantFrom(...paymentMethodKinds),
    label: name,
    token: fc.constant('sandbox:approves'),
    expires: fc.constantFrom('2026-10', '2026-11', '2026-12', '2029-01'),
    country,
    failing: fc.record({ code, since: day }),
    backup: fc.boolean(),
    appUrl: url,
  },
  { requiredKeys: ['id', 'kind', 'label', 'token'] },
);

const order = fc.record(
  {
    purchase: idOf('pur'),
    title: name,
    amount: money,
    on: day,
    isPayer: fc.boolean(),
    payer: name,
    subscription: idOf('sub'),
    holdsFile: fc.boolean(),
    declined: code,
    method: idOf('pm'),
    isRunning: fc.boolean(),
  },
  { requiredKeys: ['purchase', 'title', 'amount', 'on', 'isPayer', 'holdsFile', 'isRunning'] },
);

const approval = fc.record(
  {
    id: idOf('apr'),
    title: name,
    purpose: fc.constantFrom('payment', 'renewal', 'first-payment', 'add-method', 'subscription-change', 'something-newer'),
    amount: money,
    purchase: idOf('pur'),
    subscription: idOf('sub'),
    method: idOf('pm'),
    requestedOn: day,
  },
  { requiredKeys: ['id', 'title', 'purpose', 'requestedOn'] },
);

const subscription = fc.record(
  {
    id: idOf('sub'),
    product: idOf('prod'),
    name,
    givesAccess: fc.boolean(),
    next: fc.record({ on: day, amount: money }),
    begins: fc.record({ amount: money }),
    endedOn: day,
    pausedUntil: instant,
    unpaidSince: day,
    declined: code,
    method: idOf('pm'),
    manageUrl: url,
    isElsewhere: fc.boolean(),
    owner: name,
  },
  { requiredKeys: ['id', 'product', 'name', 'givesAccess', 'isElsewhere'] },
);

const limit = fc.record({ amount: money, per: fc.constant('month' as const), setBy: name, url }, { requiredKeys: ['amount', 'per'] });

const outage = fc.record({ name, on: day, until: instant }, { requiredKeys: ['name', 'on'] });
const request = fc.record({ title: name, amount: money, on: day, organiser: name }, { requiredKeys: ['title', 'on'] });

/** Anything that a reader may come to, parts that could not be read among it. */
export const anySnapshot: fc.Arbitrary<Snapshot> = fc.record(
  {
    topic: fc.constantFrom(...troubleTopics),
    now: fc.constant('2026-11-24T09:00:00.000Z'),
    today: fc.constant('2026-11-24'),
    nextMonth: fc.constant('2026-11-30T23:00:00.000Z'),
    account: fc.record({ country, countryUrl: url, spendingLimit: limit }, { requiredKeys: [] }),
    outages: some(outage, undefined),
    orders: some(order, 'purchase'),
    approvals: some(approval, 'id'),
    ways: fc.record({ methods: some(method, 'id'), familyPays: fc.boolean() }),
    subscriptions: some(subscription, 'id'),
    spent: fc.uniqueArray(money, { selector: ({ currency }) => currency }),
    requests: some(request, undefined),
  },
  { requiredKeys: ['topic', 'now', 'today', 'nextMonth'] },
);
