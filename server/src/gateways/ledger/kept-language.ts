import { maskCardNumbers } from '../../../../src/api/contract/card-number.ts';

/** The language to be kept with what somebody asked: a tag is letters and digits, in which a card's number could stand too. */
export const keptLanguage = (locale: string): string => (maskCardNumbers(locale) === locale ? locale : 'en');
