/** A sample of one situation, with whatever a test wants different. */
export type Fixture<T> = (overrides?: Partial<T>) => T;

/** A fixture of a fact that follows from nothing: what a test wants different simply stands in its place. */
export const fixtureOf =
  <T extends object>(sample: T): Fixture<T> =>
  (overrides = {}) =>
    // Through JSON: what a server sends has no `undefined`, and no two samples share an object.
    JSON.parse(JSON.stringify({ ...sample, ...overrides })) as T;
