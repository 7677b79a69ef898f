import type { RefundMailWords } from '../refund-mail-words.ts';

export const nb: RefundMailWords = {
  subjects: {
    question: 'Vi trenger et svar fra deg om refusjonen',
    approved: 'Refusjonen din er godkjent',
    declined: 'Forespørselen din om refusjon er avslått',
    'appeal-declined': 'Vi har avgjort klagen din',
    reversed: 'Godkjenningen av refusjonen er trukket tilbake',
    'return-failed': 'Refusjonen din kom i retur',
  },
  about: (amount, things) => `Dette gjelder forespørselen din om ${amount} tilbake for ${things}.`,
  question: (day) => `Vi må vite litt mer før vi kan avgjøre saken. Svar innen ${day}. Etter det avgjør vi saken ut fra det vi vet.`,
  approved: (amount) => `Forespørselen er godkjent: Du får ${amount} tilbake.`,
  partlyApproved: (amount, asked) => `Forespørselen er delvis godkjent: Du får ${amount} av ${asked} tilbake.`,
  declined: 'Vi har avslått forespørselen.',
  appeal: (day) => `Er du uenig, kan du klage innen ${day}.`,
  final: 'Vi har sett på saken en gang til etter klagen din. Denne avgjørelsen er endelig.',
  reversed: 'Vi har trukket godkjenningen tilbake, så disse pengene kommer ikke.',
  returned: 'Penger vi sendte deg, kom i retur til oss. De er trygge hos oss til du har valgt hvor de skal.',
  where: (store) => `Du finner hele saken blant refusjonene dine hos ${store}: begrunnelsen, og hva du kan gjøre videre.`,
};
