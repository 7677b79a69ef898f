import { priced } from './good.ts';

export const films = priced(
  `
  Natt over Narvik 149
  Den siste fergen 129
  Trollskogen 99
  Bølgen vender 149
  Kald tråd 129
  Brødre på vidda 149
  Isbjørnen Balder 89
  Julenissens tvillingsøster 99
  Hytta i Hemsedal 119
  Fjellredderne 149
  Sommerregn 79
  Torsk på torsdag 99
  Kapteinens kart 129
  Månen over Mandal 119
  `,
  { tax: 'ordinary', kept: true },
);

export const rentals = priced(
  `
  Natt over Narvik (leie) 59
  Den siste fergen (leie) 49
  Trollskogen (leie) 39
  Bølgen vender (leie) 59
  Kald tråd (leie) 49
  Brødre på vidda (leie) 59
  Fjellredderne (leie) 59
  Torsk på torsdag (leie) 39
  Kapteinens kart (leie) 49
  `,
  { tax: 'ordinary', consumed: true },
);

export const music = priced(
  `
  Låter fra loftet 99
  Hardingfele i natt 119
  Kveldsvisa 13
  Nordavind 13
  Vinterdans 13
  Julesanger fra Nidaros 129
  Slåtter og sus 99
  Bryggerock 89
  `,
  { tax: 'ordinary', kept: true },
);
