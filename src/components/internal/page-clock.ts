/** The passing of time, as a page measures it. It says nothing of what time it is. */
export interface PageClock {
  /** Milliseconds since some moment. Nobody can set it. */
  now(): number;
  /** Calls `work` once after so many milliseconds, unless the returned function is called before. */
  after(milliseconds: number, work: () => void): () => void;
}

/** The page's own. */
export const pageClock: PageClock = {
  now: () => performance.now(),
  after: (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
};
