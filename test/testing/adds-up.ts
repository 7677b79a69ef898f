import type { ChargeCheck, Money, Purchase } from '../../src/api/index.ts';

const sum = (all: readonly { amount: Money }[]): number => all.reduce((total, { amount }) => total + amount.amount, 0);

/** Minor units of one currency in those of another, at a decimal rate. */
const convert = ({ amount, scale }: Money, rate: string, to: Money): number => Math.round(amount * Number(rate) * 10 ** (to.scale - scale));

const askedOfBank = ['card', 'wallet', 'carrier', 'invoice'];

/** What does not add up about a purchase. */
export const mistakesOf = (purchase: Purchase): string[] => {
  const { amount, items, taxes, tenders, charges, refunds, conversion, refunded, original, moreItems = 0 } = purchase;
  const sold = conversion?.original ?? amount;
  const nothingPaid = amount.amount === 0 || purchase.status === 'unpaid' || purchase.status === 'cancelled';
  const asked = sum(charges.filter(({ state }) => state !== 'released'));
  const back = sum(refunds.filter(({ state }) => state !== 'failed'));
  const ofBank = sum(tenders.filter(({ kind }) => askedOfBank.includes(kind)));
  const backOfItems = items.reduce((total, item) => total + (item.refunded?.amount ?? 0), 0);
  const holds: Record<string, boolean> = {
    'items and taxes are what it was sold for': sum(items) + sum(taxes.filter(({ included }) => !included)) === sold.amount,
    'taxes within are less than the items': sum(taxes.filter(({ included }) => included)) <= sum(items),
    'tenders are its amount': sum(tenders) === (nothingPaid ? 0 : amount.amount),
    'charges are what a bank pays': asked === (nothingPaid ? 0 : ofBank),
    'refunds are what was given back': back === (refunded?.amount ?? 0) && back <= amount.amount,
    'refunds of items are no more than those of the purchase': backOfItems <= back,
    'the conversion comes to its amount':
      !conversion || convert(conversion.original, conversion.rate, amount) + (conversion.fee?.amount ?? 0) === amount.amount,
    'one price before conversion': JSON.stringify(conversion?.original) === JSON.stringify(original),
    'the title is the first of its items': purchase.title === items[0]!.name && moreItems === items.length - 1,
    'it was bought on its day': purchase.at.slice(0, 10) === purchase.on,
    'nothing lies in the future': [purchase.on, ...[...charges, ...refunds].map(({ on }) => on)].every((day) => day <= purchase.today),
  };
  return Object.keys(holds).filter((claim) => !holds[claim]);
};

/** Explanations of a check whose working does not come to what was asked. */
export const falseSums = ({ explanations }: ChargeCheck): string[] =>
  explanations.filter(({ working, total }) => sum(working) !== total.amount).map(({ code }) => code);
