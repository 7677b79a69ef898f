import type { PaymentMethod } from '../../../api/contract/payment-method.ts';
import { card } from '../../payment-methods/cards.ts';
import type { World } from '../world.ts';

/** Digits of cards that are added, so that each is another one. */
const digits = ['1881', '4444', '2230', '6371', '8056', '9424'];

/** A method that the provider has let in, last in the order; or the new details of one that was there. Answers its id. */
export const addMethod = (world: World, facts: Partial<PaymentMethod>, updates?: string): string => {
  const { wallet, mended, today } = world;
  const before = wallet.find(updates);
  if (before) {
    const { expires, label, lastFour, brand } = newCard(world, facts);
    const other = facts.lastFour ? { label, lastFour, brand } : {};
    wallet.change(before.id, { expires, ...other, status: 'ok', decline: undefined, since: undefined });
    mended.add(before.id);
    return before.id;
  }
  const added = newCard(world, { addedOn: today, ...facts });
  wallet.replace([...wallet.all(), added]);
  mended.add('method-missing');
  return added.id;
};

/** The next card that nobody has yet, but for what is known of it. */
export const newCard = ({ wallet }: World, facts: Partial<PaymentMethod>): PaymentMethod => {
  const all = wallet.all();
  const lastFour = facts.lastFour ?? digits.find((four) => all.every((one) => one.lastFour !== four)) ?? '0000';
  const ids = new Set(all.map(({ id }) => id));
  let number = all.length + 1;
  while (ids.has(`pm_added_${number}`)) number += 1;
  return card({ id: `pm_added_${number}`, lastFour, label: `Visa •••• ${lastFour}`, expires: '2030-05', ...facts });
};
