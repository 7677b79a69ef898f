/** The languages that every text of a flow is written in, each by its tag; and what they are called. Further ones stand in files of their own. */
export const flowLanguages = { en: 'English', nb: 'Norwegian' } as const;

export type FlowLanguage = keyof typeof flowLanguages;
