/** Who can be signed in at the demo store: the customers of the back end's seed data, and what each of them shows. */
export const customers = [
  { id: 'cus_kari', name: 'Kari Nordmann', about: 'everyday subscriptions' },
] as const;

/** The choice that stands for "nobody is signed in". */
export const SIGNED_OUT = 'signed-out';
