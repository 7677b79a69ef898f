import { MemoryProblem } from '../problem.ts';
import type { HandlersOf } from '../world.ts';

/** The operation of the store balance. */
export const balanceHandlers: HandlersOf<'balance'> = {
  listBalanceMovements: ({ asOf, today, pageSize, movements }, { query }) => {
    const { cursor } = query;
    const begin = cursor ? movements.findIndex(({ id }) => id === cursor) + 1 : 0;
    if (cursor && begin === 0) throw new MemoryProblem('invalid-request');
    const end = begin + Number(query.limit ?? pageSize);
    return { asOf, today, items: movements.slice(begin, end), nextCursor: movements[end] && movements[end - 1]?.id };
  },
};
