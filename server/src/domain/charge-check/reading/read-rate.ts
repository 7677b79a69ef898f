import type { Slate } from './slate.ts';

const pattern =
  /(?<!\p{L})(?:valutakurs|växelkurs|vekselkurs|wechselkurs|umrechnungskurs|kurs(?:en)?|exchange rate|fx rate|rate|taux(?: de change)?|tipo de cambio|cambio|wisselkoers|koers|@) ?:? ?(\d{1,6}[.,]\d{1,8})(?![\d])/giu;

/** The bank's exchange rate, as a decimal with a dot, struck out: `KURS: 10,84` is no amount. */
export const readRate = (slate: Slate): string | undefined => {
  let rate: string | undefined;
  for (const found of slate.find(pattern)) {
    const value = found[1]!.replace(',', '.');
    // A rate of nothing would make everything free.
    if (/[1-9]/.test(value)) rate ??= value;
    slate.strike(found);
  }
  return rate;
};
