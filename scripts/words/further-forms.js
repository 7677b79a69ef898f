import { readFileSync, writeFileSync } from 'node:fs';
import { furtherForms, isFurtherForm } from './plurals.js';
import { readUnits } from './xliff.js';

/**
 * Adds to a language's file the forms of a number that English lacks, each behind the form that it is like. A translation is kept from `before` as long as
 * the English text is the same.
 */
export const addFurtherForms = (locale, file, before) => {
  const units = readUnits(file);
  let text = readFileSync(file, 'utf8');
  // What stands for the number 1 alone in the source is asked for with its number.
  for (const [id, { text: unit }] of units) if (id.endsWith('.one') && isFurtherForm(id, locale)) text = text.replace(`${unit}\n`, '');
  for (const { id, like, category, examples } of furtherForms(locale, [...units.keys()]).reverse()) {
    const { source, text: unit, note = '' } = units.get(like);
    const old = before.get(id);
    const target = old?.target && old.source === source ? `\n  <target>${old.target}</target>` : '';
    const remark = `${note} The form "${category}", as for ${examples.join(', ')}.`.trim();
    const form = `<trans-unit id="${id}">\n  <source>${source}</source>${target}\n  <note from="lit-localize">${remark}</note>\n</trans-unit>`;
    text = text.replace(unit, () => `${unit}\n${form}`);
  }
  writeFileSync(file, text);
};
