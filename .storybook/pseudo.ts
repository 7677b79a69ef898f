import { registerLanguage, type Words } from '../src/localization/index.ts';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'áƀçðéƒǵĥíĵķłɱñóþɋŕšţúṽŵẋýžÁßÇÐÉƑǴĤÍĴĶŁṀÑÓÞɊŔŠŢÚṼŴẊÝŽ';
const filler = 'łóŕéɱ íþšúɱ ðółóŕ šíţ áɱéţ ';

const accent = (text: string): string => [...text].map((letter) => accented[plain.indexOf(letter)] ?? letter).join('');

/** Two fifths more, in words that wrap as others do. */
const longer = (text: string): string => filler.repeat(Math.ceil(text.length / filler.length)).slice(0, Math.ceil(text.length * 0.4)).trim();

/** Turned round by Unicode's override; what varies stays as it is. */
const turned = (text: string): string => text.replace(/[^{}]+(?![^{]*\})/g, (piece) => (piece.trim() ? `\u202e${piece}\u202c` : piece));

/** The English texts by their ids, out of the file of any language. */
const readTexts = async (): Promise<[id: string, text: string][]> => {
  const { default: xliff } = await import('../xliff/nb.xlf?raw');
  const units = new DOMParser().parseFromString(xliff, 'application/xml').querySelectorAll('trans-unit');
  return [...units].map((unit) => {
    const source = unit.querySelector('source')!.cloneNode(true) as Element;
    for (const place of source.querySelectorAll('x')) place.replaceWith(`{${place.id}}`);
    return [unit.id, source.textContent];
  });
};

const wordsBy = (write: (text: string) => string) => async (): Promise<Words> =>
  Object.fromEntries((await readTexts()).map(([id, text]) => [id, `⟦${write(text)}⟧`]));

/**
 * Two languages that nobody speaks, for whoever reviews or checks: accents, two fifths more length, and brackets around each text show
 * what is not translated, put together from pieces, or cut off. The second runs from right to left.
 */
export const registerPseudoLanguages = (): void => {
  registerLanguage('en-XA', wordsBy((text) => `${accent(text)} ${longer(text)}`));
  registerLanguage('ar-XB', wordsBy(turned));
};
