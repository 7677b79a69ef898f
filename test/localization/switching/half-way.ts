import { expect } from '@open-wc/testing';
import '../../../src/components/billing-provider/index.ts';
import { overrideLocale } from '../../../src/localization/locale.ts';
import type { MemoryBackend } from '../../../src/testing/index.ts';
import { showLanguage } from '../../support/locale.ts';
import { elementsIn, textIn } from '../../support/screen.ts';
import { eventually } from '../../support/until.ts';
import { englishFinder, wordsIn } from './english.ts';

/** For a helper's `prepare`: tells when a back end has answered all that it was asked. */
export class Traffic {
  #open = 0;

  watch = (backend: MemoryBackend): void => {
    const { fetch } = backend;
    const counted: typeof fetch = async (...request) => {
      this.#open += 1;
      try {
        return await fetch(...request);
      } finally {
        this.#open -= 1;
      }
    };
    Object.assign(backend, { fetch: counted });
  };

  isQuiet = (): boolean => this.#open === 0;
}

export interface HalfWay {
  widget: Element;
  traffic: Traffic;
  /** Something that is said around what was typed, in each language. */
  says: Readonly<Record<'en' | 'de' | 'nb', string>>;
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const focusedIn = (widget: Element): Element | null => {
  let at: Element | null = widget;
  while (at?.shadowRoot) at = at.shadowRoot.activeElement;
  return at;
};

const caretOf = (element: Element | null): unknown =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement ? [element.selectionStart, element.selectionEnd] : undefined;

/** All that somebody has done so far: what is typed, chosen, opened and pointed at. Nothing of it is in any language. */
const doneIn = (widget: Element) => {
  const shown = [...elementsIn(widget)];
  const fields = shown.filter((element): element is Field => element.matches('input, textarea, select'));
  return {
    fields: fields.map((field) => [field.localName, field.type, field.name || field.id, field.value, 'checked' in field && field.checked]),
    opened: shown.filter((element) => element.matches('dialog[open], details[open], [aria-expanded=true]')).map(({ localName }) => localName),
    steps: shown.filter((element) => element.matches('h1, h2, h3, h4')).length,
    caret: caretOf(focusedIn(widget)),
  };
};

/**
 * Lets the page go from English to German, to Norwegian, and to German by a provider, while somebody is half way through a form. Whatever
 * is read anew has come each time before it is looked at.
 */
export const expectKept = async ({ widget, traffic, says }: HalfWay): Promise<void> => {
  await eventually(traffic.isQuiet, 'all is read');
  expect(textIn(widget)).to.contain(says.en);
  const before = doneIn(widget);
  const focused = focusedIn(widget);
  expect(focused, 'something has the focus').not.to.equal(null);

  const look = async (language: 'de' | 'nb', how: string): Promise<void> => {
    await eventually(() => traffic.isQuiet() && textIn(widget).includes(says[language]), `${how}: "${says[language]}" in: ${textIn(widget)}`);
    expect(doneIn(widget), how).to.deep.equal(before);
    expect(focusedIn(widget) === focused, `${how}: the focus stays`).to.equal(true);
    const findEnglish = await englishFinder(language);
    expect(findEnglish(wordsIn(widget)), how).to.deep.equal([]);
  };

  try {
    await showLanguage('de');
    await look('de', 'the page turns German');
    await showLanguage('nb');
    await look('nb', 'the page turns Norwegian');
    const provider = document.createElement('billing-provider');
    provider.lang = 'de';
    document.body.append(provider);
    await look('de', 'a provider says German');
    provider.lang = 'nb';
    await look('nb', 'the provider says Norwegian');
    provider.remove();
  } finally {
    overrideLocale(undefined);
    await showLanguage('en');
  }
};
