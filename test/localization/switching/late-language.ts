import { registerLanguage } from '../../../src/localization/index.ts';
import type { Words } from '../../../src/localization/index.ts';

/** A language's words as a host would give them. */
const wordsOf = async (language: string): Promise<Words> => {
  const file = new DOMParser().parseFromString(await (await fetch(`/xliff/${language}.xlf`)).text(), 'application/xml');
  const units = [...file.querySelectorAll('trans-unit')].map((unit) => {
    const target = unit.querySelector('target')!.cloneNode(true) as Element;
    for (const place of target.querySelectorAll('x')) place.replaceWith(`{${place.id}}`);
    return [unit.id, target.textContent] as const;
  });
  return Object.fromEntries(units);
};

/** Our words of a language in a test's hand: each time that they are asked for, they come or fail when the test says so. */
export class LateLanguage {
  asked = 0;
  #words!: Words;
  #waiting: { resolve: (words: Words) => void; reject: (reason: Error) => void }[] = [];

  /** Takes the place of the library's own, or stands under another tag. */
  static async of(language: string, tag = language): Promise<LateLanguage> {
    const late = new LateLanguage();
    late.#words = await wordsOf(language);
    registerLanguage(tag, () => {
      late.asked += 1;
      return new Promise((resolve, reject) => late.#waiting.push({ resolve, reject }));
    });
    return late;
  }

  come(): void {
    for (const { resolve } of this.#waiting.splice(0)) resolve(this.#words);
  }

  fail(): void {
    for (const { reject } of this.#waiting.splice(0)) reject(new TypeError('network'));
  }
}
