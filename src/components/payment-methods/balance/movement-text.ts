import { msg, str } from '@lit/localize';
import type { BalanceMovement } from '../../../api/contract/balance.ts';
import { sayName } from '../../internal/say.ts';

/** What a movement of the balance was. A code of a newer server is called by its title alone. */
export const movementText = ({ code, title }: BalanceMovement): string => texts[code](title && sayName(title));

const texts: Record<BalanceMovement['code'], (title?: string) => string> = {
  'top-up': () => msg('Added to the balance', { desc: 'A movement of the store balance.' }),
  'gift-card': (title) =>
    title
      ? msg(str`Gift card: ${title}`, { desc: 'A movement of the store balance. 0 says which.' })
      : msg('Gift card', { desc: 'A movement of the store balance.' }),
  purchase: (title) => title ?? msg('Purchase', { desc: 'Column: what was bought.' }),
  refund: (title) =>
    title
      ? msg(str`Refund of ${title}`, { desc: 'Line of a sum. 0 is what was bought.' })
      : msg('Refund', { desc: 'Label of money that was given back.' }),
  promotion: (title) =>
    title
      ? msg(str`A gift from the store: ${title}`, { desc: 'A movement of the store balance. 0 says for what.' })
      : msg('A gift from the store', { desc: 'A movement of the store balance.' }),
  adjustment: (title) => title ?? msg('Correction', { desc: 'A movement of the store balance.' }),
  expired: () => msg('No longer usable', { desc: 'A movement of the store balance: what was given and not used in time.' }),
  unknown: (title) => title ?? msg('Other movement', { desc: 'A movement of the store balance of a kind that is not known.' }),
};
