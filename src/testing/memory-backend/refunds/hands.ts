import type { MemoryBackend } from '../memory-backend.ts';
import type { World } from '../world.ts';
import { moveRefund } from './move-refund.ts';

type Hands = Pick<MemoryBackend, 'moveRefund' | 'changeRefund'>;

/** What a test does behind the page's back about money that was asked back. */
export const refundHandsOf = (world: World): Hands => ({
  moveRefund: (id, state, move) => moveRefund(world, id, state, move),
  changeRefund: (id, facts) => world.refunds.change(id, facts),
});
