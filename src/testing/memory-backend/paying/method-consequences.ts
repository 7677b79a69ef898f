import type { PaymentMethodChange, PaymentMethodPreview } from '../../../api/contract/payment-method-change.ts';
import type { PaymentMethod } from '../../../api/contract/payment-method.ts';
import type { World } from '../world.ts';
import { unpaidOf } from './circumstances.ts';

type Consequence = PaymentMethodPreview['consequences'][number];

/** What will be true after a change, one fact each. */
export const consequencesOf = (world: World, method: PaymentMethod, change: PaymentMethodChange): Consequence[] => {
  const all = world.wallet.all();
  const others = all.filter(({ id }) => id !== method.id);
  const isPrimary = all[0]?.id === method.id;
  if (change.kind === 'remove') return removed(method, isPrimary ? others[0] : undefined);
  if (change.kind === 'replace') return replaced(world, method, others.find(({ id }) => id === change.by));
  if (change.kind === 'clear-backup') return [{ code: 'no-backup-left' }];
  const before = others.find(({ backup }) => backup);
  return [
    { code: 'backup-used-when', name: all[0]?.label },
    ...(before ? [{ code: 'backup-replaced', name: before.label } as const] : []),
  ];
};

const removed = ({ backup }: PaymentMethod, next: PaymentMethod | undefined): Consequence[] => [
  { code: 'not-charged-again' },
  { code: 'refunds-still-arrive' },
  ...(next ? [{ code: 'becomes-primary', name: next.label } as const] : []),
  ...(backup || next?.backup ? [{ code: 'no-backup-left' } as const] : []),
];

const replaced = (world: World, method: PaymentMethod, by: PaymentMethod | undefined): Consequence[] => [
  ...method.paysFor.map(({ name, next }): Consequence => ({ code: 'subscription-moves', name, on: next?.on, amount: next?.amount })),
  ...unpaidOf(world, method, false).map(({ title, amount }): Consequence => ({ code: 'unpaid-moves', name: title, amount })),
  ...(method.family ? [{ code: 'family-moves', name: by?.label } as const] : []),
];
