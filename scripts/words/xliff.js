import { readFileSync } from 'node:fs';

/**
 * The units of an XLIFF file as @lit/localize-tools writes it, by id.
 *
 * @returns {Map<string, { source: string, target?: string, note?: string, text: string }>}
 */
export const readUnits = (file) => {
  const units = new Map();
  for (const [text, id, body] of readFileSync(file, 'utf8').matchAll(/<trans-unit id="([^"]+)">(.*?)<\/trans-unit>/gs)) {
    const part = (name) => new RegExp(`<${name}\\b[^>]*>(.*?)</${name}>`, 's').exec(body)?.[1];
    units.set(id, { source: part('source'), target: part('target'), note: part('note'), text });
  }
  return units;
};

/** Hashes are of the text, so a changed text is a new unit. Ids given by hand, as for plurals, stay while the text changes. */
export const isGivenId = (id) => !/^[sh][0-9a-f]{16}$/.test(id);

const entities = { amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' };

/** A text as a person reads it: what varies stands in braces, by its number. */
export const plainText = (text) =>
  text.replace(/<x id="(\d+)"[^>]*\/>/g, '{$1}').replace(/&(\w+);/g, (whole, name) => entities[name] ?? whole);
