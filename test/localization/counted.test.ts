import { msg } from '@lit/localize';
import { expect } from '@open-wc/testing';
import { plural } from '../../src/localization/plural.ts';
import { showLanguage } from '../support/locale.ts';
import { plainSpaces } from '../support/text.ts';

const counts = [0, 1, 2, 3, 5, 11, 21, 101];

/** Where the number stands among what varies, if not first. */
const places: Readonly<Record<string, number>> = {
  'method-pays-more': 1,
  'payments-made': 1,
  'price-every-days': 1,
  'price-every-weeks': 1,
  'price-every-months': 1,
  'price-every-years': 1,
};

/** The number of names decides the form, and is not said itself. */
const unsaid = ['duplicate'];

interface Forms {
  one?: string;
  other: string;
}

const readForms = async (): Promise<Map<string, Forms>> => {
  const document = new DOMParser().parseFromString(await (await fetch('/xliff/nb.xlf')).text(), 'application/xml');
  const things = new Map<string, Forms>();
  for (const unit of document.querySelectorAll('trans-unit')) {
    const [, name, form] = /^(.+)\.(one|other)$/.exec(unit.id) ?? [];
    if (!name || !form) continue;
    const source = unit.querySelector('source')!.cloneNode(true) as Element;
    for (const place of source.querySelectorAll('x')) place.replaceWith(`{${place.id}}`);
    things.set(name, { ...things.get(name), [form]: source.textContent } as Forms);
  }
  return things;
};

/** A text with its values, in the form that `str` gives them to `msg()`. */
const say = (id: string, text: string, values: readonly string[]): string => {
  const strings = text.split(/\{\d+\}/);
  return msg({ strTag: true, strings: Object.assign(strings, { raw: strings }), values: [...values] } as unknown as string, { id });
};

/** What else varies in a text is written as A, B, C. */
const render = (name: string, { one, other }: Forms, count: number): string => {
  const slots = (text: string): number => text.match(/\{\d+\}/g)?.length ?? 0;
  const place = unsaid.includes(name) ? -1 : (places[name] ?? 0);
  let letter = 0;
  const values = Array.from({ length: slots(other) }, (_, index) => (index === place ? String(count) : 'ABC'[letter++]!));
  // Where the English form for one says the number itself, it is not passed in.
  const ofOne = one !== undefined && slots(one) < slots(other) ? values.toSpliced(place, 1) : values;
  return plural(count, {
    ...(one !== undefined && { one: () => say(`${name}.one`, one, ofOne) }),
    other: () => say(`${name}.other`, other, values),
  });
};

/** Written by hand: of each counted thing, what is said of which numbers. `#` is the number. */
type Table = Readonly<Record<string, Readonly<Record<string, string>>>>;

const tableOf = async (language: string): Promise<Table> =>
  (await (await fetch(`/test/localization/counted/${language}.json`)).json()) as Table;

const expected = (forms: Readonly<Record<string, string>>, count: number): string | undefined => {
  const found = Object.entries(forms).find(([numbers]) => numbers.split(' ').includes(String(count)));
  return found?.[1].replaceAll('#', String(count));
};

describe('every counted thing', () => {
  let things: Map<string, Forms>;
  before(async () => {
    things = await readForms();
  });
  afterEach(() => showLanguage('en'));

  for (const language of ['en', 'nb', 'de', 'pl', 'ar']) {
    it(`is said rightly in ${language} of ${counts.join(', ')}`, async () => {
      const table = await tableOf(language);
      await showLanguage(language);
      expect(Object.keys(table).sort()).to.deep.equal([...things.keys()].sort());
      for (const [name, forms] of things) {
        // Where English has no form for one, the number is above one.
        for (const count of counts.filter((each) => forms.one !== undefined || each > 1)) {
          expect(plainSpaces(render(name, forms, count)), `${name}, ${count}`).to.equal(expected(table[name]!, count));
        }
      }
    });
  }
});
