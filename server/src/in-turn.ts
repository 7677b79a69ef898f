/** Runs what it is given when all that it was given before has ended, in whatever way. */
export type InTurn = (run: () => Promise<void>) => Promise<void>;

export const createInTurn = (): InTurn => {
  let before: Promise<void> = Promise.resolve();
  return (run) => {
    const now = before.then(run);
    before = now.catch(() => undefined);
    return now;
  };
};
