import type { RefundMailWords } from '../refund-mail-words.ts';

export const da: RefundMailWords = {
  subjects: {
    question: 'Vi har brug for et svar fra dig om refusionen',
    approved: 'Din refusion er godkendt',
    declined: 'Din anmodning om refusion er afslået',
    'appeal-declined': 'Vi har afgjort din klage',
    reversed: 'Godkendelsen af refusionen er trukket tilbage',
    'return-failed': 'Din refusion er kommet retur',
  },
  about: (amount, things) => `Det drejer sig om din anmodning om at få ${amount} tilbage for ${things}.`,
  question: (day) => `Vi skal vide lidt mere, før vi kan afgøre sagen. Svar senest den ${day}. Derefter afgør vi sagen ud fra det, vi ved.`,
  approved: (amount) => `Anmodningen er godkendt: Du får ${amount} tilbage.`,
  partlyApproved: (amount, asked) => `Anmodningen er delvist godkendt: Du får ${amount} af ${asked} tilbage.`,
  declined: 'Vi har afslået anmodningen.',
  appeal: (day) => `Er du uenig, kan du klage til og med den ${day}.`,
  final: 'Vi har set på sagen en gang til efter din klage. Denne afgørelse er endelig.',
  reversed: 'Vi har trukket vores godkendelse tilbage, så disse penge kommer ikke.',
  returned: 'Penge, som vi har sendt til dig, er kommet retur til os. De er i sikkerhed hos os, til du har valgt, hvor de skal hen.',
  where: (store) => `Du finder hele sagen blandt dine refusioner hos ${store}: begrundelsen, og hvad du kan gøre.`,
};
