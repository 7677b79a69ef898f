import type { RefundMailWords } from '../refund-mail-words.ts';

export const en: RefundMailWords = {
  subjects: {
    question: 'We need an answer from you about your refund',
    approved: 'Your refund is approved',
    declined: 'Your refund request was declined',
    'appeal-declined': 'We have decided on your appeal',
    reversed: 'The approval of your refund was taken back',
    'return-failed': 'Your refund came back to us',
  },
  about: (amount, things) => `This is about your request for ${amount} back for ${things}.`,
  question: (day) => `We need to know a little more before we can decide. Please answer by ${day}; after that we decide by what we know.`,
  approved: (amount) => `We have approved it: you get ${amount} back.`,
  partlyApproved: (amount, asked) => `We have approved it in part: you get ${amount} of ${asked} back.`,
  declined: 'We have declined it.',
  appeal: (day) => `If you disagree, you can appeal until ${day}.`,
  final: 'We have looked at it a second time, after your appeal. This decision is final.',
  reversed: 'We have taken our approval back, so this money does not come.',
  returned: 'Money that we sent you came back to us. It is safe with us until you have chosen where it is to go.',
  where: (store) => `You find all of it in your refunds at ${store}: the reasons, and what you can do.`,
};
