import { pluralRules } from '../format/intl-cache.ts';
import { formatLocale } from './locale.ts';

/** One `msg()` per CLDR category that any of our languages uses. English needs `one` and `other`. */
export interface PluralForms {
  zero?: () => string;
  one?: () => string;
  two?: () => string;
  few?: () => string;
  many?: () => string;
  other: () => string;
}

/**
 * The form of a sentence that the shown language takes for a number.
 *
 * `@lit/localize` has no plurals (lit/lit#1891), so every category is a message of its own, with an explicit id
 * (`days-left.one`): the categories that English never uses must stand in the source for translators to fill.
 */
export const plural = (count: number, forms: PluralForms): string =>
  (forms[pluralRules(formatLocale()).select(count)] ?? forms.other)();
