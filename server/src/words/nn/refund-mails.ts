import type { RefundMailWords } from '../refund-mail-words.ts';

export const nn: RefundMailWords = {
  subjects: {
    question: 'Vi treng eit svar frå deg om refusjonen',
    approved: 'Refusjonen din er godkjend',
    declined: 'Førespurnaden din om refusjon er avslått',
    'appeal-declined': 'Vi har avgjort klaga di',
    reversed: 'Godkjenninga av refusjonen er trekt tilbake',
    'return-failed': 'Refusjonen din kom i retur',
  },
  about: (amount, things) => `Dette gjeld førespurnaden din om ${amount} tilbake for ${things}.`,
  question: (day) => `Vi må vite litt meir før vi kan avgjere saka. Svar innan ${day}. Etter det avgjer vi saka ut frå det vi veit.`,
  approved: (amount) => `Førespurnaden er godkjend: Du får ${amount} tilbake.`,
  partlyApproved: (amount, asked) => `Førespurnaden er delvis godkjend: Du får ${amount} av ${asked} tilbake.`,
  declined: 'Vi har avslått førespurnaden.',
  appeal: (day) => `Er du usamd, kan du klage innan ${day}.`,
  final: 'Vi har sett på saka éin gong til etter klaga di. Denne avgjerda er endeleg.',
  reversed: 'Vi har trekt godkjenninga tilbake, så desse pengane kjem ikkje.',
  returned: 'Pengar vi sende deg, kom i retur til oss. Dei er trygge hos oss til du har valt kvar dei skal.',
  where: (store) => `Du finn heile saka mellom refusjonane dine hos ${store}: grunngivinga, og kva du kan gjere vidare.`,
};
