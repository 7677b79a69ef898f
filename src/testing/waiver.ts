/** What the customer agreed to when they wanted a film at once, word for word. */
export const waiver = {
  at: '2026-11-20T18:02:11.000Z',
  text: 'Jeg ber om at filmen blir levert med en gang, og er klar over at jeg da mister angreretten.',
};
