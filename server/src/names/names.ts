import { normalise } from '../domain/purchase/search-text.ts';

/** What stands between the names of which a longer one is made: `Turkart Norge, Årlig`, `2 × Kaffekvern + Søvnboka (lydbok)`. */
const between = /( · |, | \+ |(?<!\S)\d+ × | \(|\))/;

/** A word that stands in more names than these tells none of them apart, and each would be a pattern to look for. */
const mostBehind = 300;

/** What the store calls things in one language. */
export class Names {
  readonly #translations: ReadonlyMap<string, string>;
  /** Made by the first who searches. */
  #searched: readonly { readonly name: string; readonly translation: string }[] | undefined;

  constructor(translations: ReadonlyMap<string, string>) {
    this.#translations = translations;
  }

  /** A name in this language: as a whole where it is known, else its parts as far as they are, else as it stands. */
  say(text: string): string {
    return this.#translations.get(text) ?? this.#inParts(text.split(between));
  }

  /** The longest run of parts that has a name of its own goes first: `Individuell, årlig` is one plan and not two things. */
  #inParts(parts: readonly string[]): string {
    let said = '';
    for (let from = 0, to = parts.length; from < parts.length; from = to) {
      to = parts.length;
      while (to > from + 1 && !this.#translations.has(parts.slice(from, to).join(''))) to -= 1;
      const run = parts.slice(from, to).join('');
      said += this.#translations.get(run) ?? run;
    }
    return said;
  }

  /** The names in the books, as they are searched by, of what has `word` in its name in this language. `word` is normalised already. */
  behind(word: string): string[] {
    this.#searched ??= [...this.#translations].map(([name, translation]) => ({ name: normalise(name), translation: normalise(translation) }));
    const found = this.#searched.filter(({ translation }) => translation.includes(word)).map(({ name }) => name);
    return found.length > mostBehind ? [] : [...new Set(found)].filter(Boolean);
  }
}
