import { plainSpaces } from '../../support/text.ts';

/** What is said by an attribute, to be read or heard. */
const spoken = ['aria-label', 'aria-description', 'aria-valuetext', 'placeholder', 'title', 'alt'];

/** Every text of an element and of those inside it, through shadow roots, shown or not: none may ever come into sight. */
export const wordsIn = (root: ParentNode): string[] => {
  const words: string[] = [];
  const walk = (node: Node): void => {
    if (node instanceof Text) words.push(node.data);
    if (node instanceof HTMLStyleElement) return;
    if (node instanceof Element) {
      for (const name of spoken) words.push(node.getAttribute(name) ?? '');
      node.shadowRoot?.childNodes.forEach(walk);
    }
    node.childNodes.forEach(walk);
  };
  walk(root);
  return words.map(plainSpaces).filter(Boolean);
};

const places = (element: Element): string => {
  const copy = element.cloneNode(true) as Element;
  for (const place of copy.querySelectorAll('x')) place.replaceWith('\0');
  return plainSpaces(copy.textContent);
};

const toPattern = (text: string): string =>
  text
    .split('\0')
    .map((piece) => piece.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join('.+?');

/** Finds those of some texts that our English says and another language does not: what no reader of that language may meet. */
export const englishFinder = async (language: string): Promise<(texts: Iterable<string>) => string[]> => {
  const source = await (await fetch(`/xliff/${language}.xlf`)).text();
  const units = [...new DOMParser().parseFromString(source, 'application/xml').querySelectorAll('trans-unit')].map((unit) => ({
    english: places(unit.querySelector('source')!),
    translated: places(unit.querySelector('target')!),
  }));
  const alsoTheirs = new Set(units.map(({ translated }) => translated));
  const patterns = units
    .map(({ english }) => english)
    // What is little but places for values fits anything.
    .filter((english) => !alsoTheirs.has(english) && /\p{L}{3}/u.test(english))
    .map(toPattern);
  const english = new RegExp(`^(?:${patterns.join('|')})$`, 'u');
  return (texts) => [...new Set(texts)].filter((text) => english.test(text));
};
