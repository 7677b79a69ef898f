import { pluralRules } from '../format/intl-cache.ts';
import { formatLocale } from './locale.ts';
import { inForm } from './number-form.ts';

/** The forms that English has. `one` is said of the number 1 alone, and left out where a number is always above it. */
export interface PluralForms {
  one?: () => string;
  other: () => string;
}

/** Whether a language's form for one is that of the number 1 alone. Of all languages of CLDR, these numbers tell it. */
export const isOneAlone = (rules: Intl.PluralRules): boolean => ![0, 11, 21, 101].some((number) => rules.select(number) === 'one');

/**
 * The form of a sentence that the shown language takes for a number.
 *
 * `@lit/localize` has no plurals (lit/lit#1891), so every form is a message of its own, with an explicit id (`days-left.one`,
 * `days-left.other`). `npm run words` asks translators for the further forms of their language (`days-left.few`) beside `days-left.other`. Where the
 * form for one is that of further numbers (21 in Russian, 0 in French), it is one of those.
 */
export const plural = (count: number, { one, other }: PluralForms): string => {
  const rules = pluralRules(formatLocale());
  const category = rules.select(count);
  return inForm(category, (category === 'one' && isOneAlone(rules) && one) || other);
};
