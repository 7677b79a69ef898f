import { priced } from './good.ts';

export const apps = priced(
  `
  Turplanlegger Pluss 79
  Fuglekjenner 49
  Regnskapskladden 249
  Skiføret nå 29
  Fotorommet 119
  Notisboka 39
  Tidevann 29
  Stjernekikker 59
  Hundelogg 19
  Gitarstemmer 25
  Kvitteringsboksen 89
  Barnas bokstaver 45
  `,
  { tax: 'ordinary', kept: true },
);

export const games = priced(
  `
  Fjordracing 149
  Trollfangeren 99
  Ludo på hytta 29
  Ishavsskuta 249
  Sjakk for to 49
  Bondegården 39
  Labyrinten under Akershus 129
  `,
  { tax: 'ordinary', kept: true },
);

/** Gone as soon as they are used. */
export const coins = priced(
  `
  Bondegården: 100 mynter 19
  Bondegården: 550 mynter 79
  Fjordracing: gullpakke 119
  Trollfangeren: ekstraliv 12
  Ishavsskuta: kaptein Kraft 49
  `,
  { tax: 'ordinary', consumed: true },
);

export const courses = priced(
  `
  Norsk for nybegynnere 899
  Foto med mobilen 499
  Strikk din første genser 349
  Excel på en helg 599
  Vinterkokkekurs 749
  Gitar steg 1 449
  Programmering for ungdom 990
  Førstehjelp for foreldre 299
  `,
  { tax: 'ordinary', kept: true },
);

export const free = priced(
  `
  Værvarsleren 0
  Bussruter 0
  Bibliotekskortet 0
  Smakebit: Under polarlyset 0
  Podkast uten pause 0
  Bondegården 0
  `,
  { tax: 'ordinary', kind: 'free', kept: true },
);

/** Money that is put on the account, or given to somebody. */
export const topUps = priced(
  `
  Saldo 100 kr 100
  Saldo 250 kr 250
  Saldo 500 kr 500
  `,
  { tax: 'none', kind: 'top-up' },
);

export const gifts = priced(
  `
  Gavekort 200 kr 200
  Gavekort 300 kr 300
  Gavekort 500 kr 500
  `,
  { tax: 'none', kind: 'gift' },
);
