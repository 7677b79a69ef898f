import { pluralRules } from '../format/intl-cache.ts';
import { formatLocale } from './locale.ts';
import { inForm } from './number-form.ts';

/** The forms that English has. `one` is left out where a number is always above one. */
export interface PluralForms {
  one?: () => string;
  other: () => string;
}

/**
 * The form of a sentence that the shown language takes for a number.
 *
 * `@lit/localize` has no plurals (lit/lit#1891), so every form is a message of its own, with an explicit id (`days-left.one`,
 * `days-left.other`). `npm run words` asks translators for the further forms of their language (`days-left.few`) beside `days-left.other`.
 */
export const plural = (count: number, forms: PluralForms): string => {
  const category = pluralRules(formatLocale()).select(count);
  return inForm(category, (category === 'one' && forms.one) || forms.other);
};
