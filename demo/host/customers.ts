/** Who can be signed in at the demo store: the customers of the back end's sample data, and what each of them shows. */
export const customers = [
  { id: 'cus_kari', name: 'Kari Nordmann', about: 'everyday life' },
  { id: 'cus_ola', name: 'Ola Hansen', about: 'payments that fail' },
  { id: 'cus_liv', name: 'Liv Moen', about: 'money on its way back' },
  { id: 'cus_ingrid', name: 'Ingrid Berg', about: 'changes that run or wait, and a family' },
  { id: 'cus_nils', name: 'Nils Dahl', about: 'free, for life, and ended' },
  { id: 'cus_tom', name: 'Tom Lie', about: 'nothing bought yet' },
  { id: 'cus_emil', name: 'Emil Berg', about: "a child in Ingrid's family" },
  { id: 'cus_elsa', name: 'Elsa Lindqvist', about: 'kronor and euros' },
  { id: 'cus_yuki', name: 'Yuki Tanaka', about: 'yen, days begin in Tokyo' },
  { id: 'cus_bobby', name: 'Bobby Tables', about: 'names hard to show' },
  { id: 'cus_mange', name: 'Magne Mange', about: 'a long list' },
] as const;

/** The choice that stands for "nobody is signed in". */
export const SIGNED_OUT = 'signed-out';
