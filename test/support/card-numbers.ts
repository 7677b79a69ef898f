import { passesLuhn } from '../../src/api/contract/card-number.ts';

/** Digits of a card, whatever stands between them. What is part of a word is none. */
const run = /(?<![\p{L}\d])[2-6](?:[\s\p{Pd}\p{Cf}._/]{0,2}\d){11,18}(?![\p{L}\d])/gu;

const numbersIn = (text: string): string[] =>
  (text.normalize('NFKC').match(run) ?? []).filter((found) => passesLuhn(found.replaceAll(/\D/g, '')));

/** Everything that an element tells by itself: its attributes, its own text, and what was typed into it. */
const textsOf = (element: Element): [where: string, text: string][] => {
  const name = element.localName;
  const typed = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.value : '';
  const own = [...element.childNodes].filter((node) => node instanceof CharacterData).map((node) => node.data);
  return [
    ...[...element.attributes].map(({ name: attribute, value }): [string, string] => [`${name}[${attribute}]`, value]),
    [`what was typed into <${name}>`, typed],
    [`<${name}>`, own.join('')],
  ];
};

/** Every element of a tree, also in shadow roots. What is in a frame of another origin nobody can see. */
const elementsIn = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? elementsIn(element.shadowRoot) : [])]);

/** Everything else that a page keeps, or shows to others. */
const pageTexts = (): [where: string, text: string][] => [
  ['the address', decodeURIComponent(location.href)],
  ['the title', document.title],
  ['cookies', document.cookie],
  ['the history', JSON.stringify(history.state)],
  ...[localStorage, sessionStorage].flatMap((storage) =>
    Object.entries(storage).map(([key, value]): [string, string] => ['a storage', `${key} ${value}`]),
  ),
];

/**
 * Where in the page there is a card's number outside of its provider's frame: in texts, attributes, inputs, shadow roots, the address,
 * cookies and storages. Empty where all is well.
 */
export const cardNumbersInPage = (root: ParentNode = document): string[] =>
  [...pageTexts(), ...elementsIn(root).flatMap(textsOf)].flatMap(([where, text]) => numbersIn(text).map((number) => `${number} in ${where}`));
