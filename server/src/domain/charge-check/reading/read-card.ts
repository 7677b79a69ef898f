import type { Slate } from './slate.ts';

/** The mark that stands for the hidden part of a number (`*4242`, `•••• 4242`, `XX-4242`), or the word for a card before it. */
const patterns = [
  /(?<![\p{L}\d])[*•·#.xX]{2,}(?:[ -][*•·#.xX]{2,})*[ -]?(\d{4})(?![\d.,])/gu,
  /(?<![\p{L}\d])[*•#](\d{4})(?![\d.,])/gu,
  /(?<!\p{L})(?:kort(?:nr)?|visa|mastercard|maestro|amex|card|karte|carte|tarjeta|carta|kaart|ending(?: in)?|endet auf|slutter på|slutar på)\.?:? ?(?:nr\.? ?)?(\d{4})(?![\d.,/]| ?(?:kr|[A-Z]{3}(?!\p{L})|[€£$]))/giu,
];

/** The last four digits of the card, struck out. */
export const readLastFour = (slate: Slate): string | undefined => {
  let lastFour: string | undefined;
  for (const pattern of patterns) {
    for (const found of slate.find(pattern)) {
      lastFour ??= found[1];
      slate.strike(found);
    }
  }
  return lastFour;
};
