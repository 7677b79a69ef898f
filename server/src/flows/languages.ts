/** The languages that every text of a flow is written in, each by its tag; and what they are called. */
export const flowLanguages = { en: 'English', nb: 'Norwegian' } as const;

export type FlowLanguage = keyof typeof flowLanguages;

const norwegian = ['nb', 'no', 'nn'];

/** The language in which somebody is asked who reads `locale`. Who reads Nynorsk reads Bokmål too, and rather than English. */
export const flowLanguageOf = (locale = 'en'): FlowLanguage =>
  norwegian.includes(locale.split('-')[0]?.toLowerCase() ?? '') ? 'nb' : 'en';
