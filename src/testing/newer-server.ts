import type { Subscription } from '../api/contract/subscription.ts';
import { active } from './subscriptions/renewing.ts';

/**
 * A subscription as a server of a later version might send it: fields and values that this one has never heard of. It
 * is JSON from the wire that only pretends to be of this type; parsed, the values become `unknown` and the fields are
 * left out.
 */
export const subscriptionFromNewerServer = (): Subscription => ({
  ...active({ id: 'sub_newer' }),
  kind: 'barter',
  access: 'by-appointment',
  renewal: 'on-request',
  health: 'contemplative',
  healthReason: 'card-lost-at-sea',
  source: 'mail-order',
  loyalty: { points: 12 },
  actions: [
    { name: 'cancel', allowed: true, via: 'api' },
    { name: 'negotiate', allowed: true, via: 'api' },
    { name: 'pause', allowed: false, code: 'moon-phase' },
  ],
}) as unknown as Subscription;
