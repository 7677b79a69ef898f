import { digitsOf } from './card-number.ts';

/** What is wrong with a field: a sentence, and whether it only is not finished. */
export interface Flaw {
  readonly sentence: string;
  readonly missing: boolean;
}

/** One field of the form, as the document holds it. */
export interface FieldElements {
  readonly label: HTMLElement;
  readonly input: HTMLInputElement;
  readonly hint: HTMLElement;
  readonly error: HTMLElement;
}

const find = <T extends HTMLElement>(id: string): T => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The document has no #${id}.`);
  return element as T;
};

/** The elements of the field with this id. */
export const fieldOf = (id: string): FieldElements => ({
  label: find(`${id}-label`),
  input: find<HTMLInputElement>(id),
  hint: find(`${id}-hint`),
  error: find(`${id}-error`),
});

/** Says what is wrong below the field, and to a screen reader; without a flaw takes that back. */
export const showFlaw = ({ input, error }: FieldElements, flaw: Flaw | undefined): void => {
  const sentence = error.querySelector('span');
  if (sentence) sentence.textContent = flaw?.sentence ?? '';
  error.hidden = !flaw;
  if (flaw) input.setAttribute('aria-invalid', 'true');
  else input.removeAttribute('aria-invalid');
};

/** Where the caret stands once `digits` of them are before it. */
const after = (formatted: string, digits: number): number => {
  let seen = 0;
  for (let index = 0; index < formatted.length; index += 1) {
    if (seen === digits) return index;
    if (/\d/.test(formatted.charAt(index))) seen += 1;
  }
  return formatted.length;
};

/** Formats what stands in a field and leaves the caret behind the same digit. At the end it stays at the end. */
export const reformat = (input: HTMLInputElement, format: (typed: string) => string): void => {
  const typed = input.value;
  const formatted = format(typed);
  if (formatted === typed) return;
  const caret = input.selectionStart ?? typed.length;
  const atEnd = caret === typed.length;
  const before = digitsOf(typed.slice(0, caret)).length + (digitsOf(formatted).length - digitsOf(typed).length);
  input.value = formatted;
  if (document.activeElement !== input) return;
  const place = atEnd ? formatted.length : after(formatted, Math.max(0, before));
  input.setSelectionRange(place, place);
};
