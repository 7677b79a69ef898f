import { priced } from './good.ts';

export const books = priced(
  `
  Fyrvokterens datter 149
  Under polarlyset 129
  Brevene fra Brattholmen 199
  Snø over Tinnoset 119
  Vinden fra Varanger 179
  En sommer på Sula 149
  Det siste hvalfangeråret 229
  Kartografens hemmelighet 199
  Når isen går 139
  Huset ved Hardangerfjorden 189
  Tolv tusen tegn 99
  Gull i Grimsdalen 159
  Stillheten etter stormen 149
  Mormors oppskrifter 249
  Sopp i norske skoger 279
  Strikk til små og store 329
  Surdeig for nybegynnere 199
  Hagen gjennom året 349
  Norske fjelltopper 399
  Bli bedre på sjakk 179
  Kort om kvantefysikk 149
  Pengene og livet 229
  Søvnboka 199
  Kystkokeboka 379
  `,
  { tax: 'book', kept: true },
);

export const audiobooks = priced(
  `
  Fyrvokterens datter (lydbok) 199
  Under polarlyset (lydbok) 179
  Brevene fra Brattholmen (lydbok) 249
  Vinden fra Varanger (lydbok) 229
  Det siste hvalfangeråret (lydbok) 279
  Når isen går (lydbok) 189
  Huset ved Hardangerfjorden (lydbok) 239
  Søvnboka (lydbok) 249
  Eventyr for lange bilturer (lydbok) 129
  Mysteriet på Sverdrup skole (lydbok) 99
  `,
  { tax: 'book', kept: true },
);

/** Printed, and sent in parcels. */
export const parcels = priced(
  `
  Norske fjelltopper, innbundet 499
  Kystkokeboka, innbundet 449
  Hagen gjennom året, innbundet 429
  Strikk til små og store, innbundet 399
  Turkart Jotunheimen 259
  Turkart Hardangervidda 259
  Puslespill Lofoten 349
  Plakat Polarlys 50 × 70 299
  `,
  { tax: 'book', sent: true },
);

/** Of which several are bought at once. */
export const series: readonly (readonly ReturnType<typeof priced>[number][])[] = [
  ['Nordlys-sagaen', 129],
  ['Etterforsker Moe', 99],
  ['Smørbukk-bøkene', 79],
  ['Øyrekka', 149],
  ['Små vitenskapskvinner', 119],
].map(([name, kroner]) =>
  [1, 2, 3, 4, 5].map((number) => ({ name: `${name} ${number}`, kroner: Number(kroner), tax: 'book' as const, kept: true })),
);
