/** Serialization failure and deadlock: the transaction was undone, and the same work may well succeed now. */
const passing = new Set(['40001', '40P01']);

export const sqlState = (error: unknown): string | undefined => {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : undefined;
};

/** Runs a whole transaction again when another one was in its way. */
export const retryPassing = async <T>(attempt: () => Promise<T>, attempts = 3): Promise<T> => {
  for (let left = attempts - 1; ; left -= 1) {
    try {
      return await attempt();
    } catch (error) {
      if (left <= 0 || !passing.has(sqlState(error) ?? '')) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 50));
    }
  }
};
