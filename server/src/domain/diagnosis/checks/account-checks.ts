import type { Money } from '../../../../../src/api/contract/common.ts';
import { firstOfNextMonth } from '../../time/plain-date.ts';
import { isSameCurrency, subtract, withAmount } from '../../money/money.ts';
import { buying, present, type Check } from '../check.ts';
import { isUsable } from '../methods.ts';
import type { Snapshot } from '../snapshot.ts';

const country: Check = {
  code: 'country-mismatch',
  topics: buying,
  find: ({ account, today, ways }) => {
    if (!account || !ways) return undefined;
    const [primary, ...others] = ways.methods;
    if (!account.country || !primary?.country || primary.country === account.country) return [];
    const hasOther = others.some((other) => other.country === account.country && isUsable(other, today));
    const fix = hasOther ? 'use-other-method' : account.countryUrl ? 'change-country' : 'add-method';
    return [
      present({
        code: 'country-mismatch',
        // Many stores take cards from abroad. This one has refused it.
        weight: primary.failing?.code === 'country-not-supported' ? 'blocking' : 'likely',
        fix,
        name: primary.label,
        method: primary.id,
        countries: { account: account.country, method: primary.country },
        url: fix === 'change-country' ? account.countryUrl : undefined,
      }),
    ];
  },
};

/** From this share of a limit on, the next purchase may well be too much. */
const nearly = 0.8;

/** Whether something is known to wait that no longer fits under the limit. */
const exceeds = (left: Money, { orders = [], requests = [] }: Snapshot): boolean =>
  [...orders, ...requests].some(({ amount }) => amount !== undefined && isSameCurrency(amount, left) && amount.amount > left.amount);

const limit: Check = {
  code: 'spending-limit',
  topics: buying,
  find: (snapshot) => {
    const { account, nextMonth, spent, today } = snapshot;
    if (!account || !spent) return undefined;
    const { spendingLimit } = account;
    if (!spendingLimit) return [];
    const { amount: most, setBy, url } = spendingLimit;
    const used = spent.find((sum) => isSameCurrency(sum, most)) ?? withAmount(most, 0);
    const left = subtract(most, used);
    const isBlocking = left.amount <= 0 || exceeds(left, snapshot);
    if (!isBlocking && used.amount < most.amount * nearly) return [];
    return [
      present({
        code: 'spending-limit',
        weight: isBlocking ? 'blocking' : 'likely',
        fix: setBy ? 'ask-organiser' : 'raise-limit',
        amount: used,
        limit: most,
        on: firstOfNextMonth(today),
        until: nextMonth,
        person: setBy,
        url,
      }),
    ];
  },
};

/** What the account itself stands in the way with. */
export const accountChecks: readonly Check[] = [country, limit];
