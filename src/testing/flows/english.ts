import type { TroubleshootingFlow } from '../../api/contract/troubleshooting-flow.ts';
import { fixtureOf } from '../fixture-of.ts';

const common = { version: 3, locale: 'en' } as const;

/** "I cannot buy", in English. It has every kind of node. */
export const cannotBuy = fixtureOf<TroubleshootingFlow>({
  ...common,
  topic: 'cannot-buy',
  start: 'where',
  nodes: [
    {
      id: 'where',
      kind: 'question',
      text: 'What happens when you try to buy?',
      answers: [
        { id: 'no-button', text: 'The button does nothing', next: 'reload' },
        { id: 'message', text: 'I see a message', next: 'which-message' },
        { id: 'other', text: 'Something else', next: 'person' },
      ],
    },
    {
      id: 'which-message',
      kind: 'question',
      text: 'What is the message about?',
      help: 'It stands above the button, or in a window of its own.',
      answers: [
        { id: 'country', text: 'It is not sold in my country', next: 'not-sold' },
        { id: 'payment', text: 'A payment method is missing', next: 'add' },
        { id: 'other', text: 'Something else', next: 'person' },
      ],
    },
    {
      id: 'reload',
      kind: 'fix',
      title: 'Load the page again',
      steps: ['Close other tabs of the store.', 'Load this page again.', 'Try to buy once more.'],
      next: 'person',
    },
    {
      id: 'add',
      kind: 'fix',
      title: 'Add a way to pay',
      steps: ['Add a card or another payment method.', 'Go back to what you wanted to buy, and try again.'],
      action: 'add-method',
      next: 'person',
    },
    {
      id: 'not-sold',
      kind: 'next-step',
      title: 'Not every title is sold everywhere',
      text: 'The rights to some titles hold for some countries only. You can put them on your list and get a message.',
      link: { text: 'Go to your list', url: 'https://nordlia.example/liste' },
    },
    {
      id: 'person',
      kind: 'hand-over',
      title: 'We will look at it for you',
      text: 'We have what you answered and what we found. Tell us anything else that may matter.',
    },
  ],
});

/** "Payment declined", in English. */
export const paymentDeclined = fixtureOf<TroubleshootingFlow>({
  ...common,
  topic: 'payment-declined',
  start: 'asked',
  nodes: [
    {
      id: 'asked',
      kind: 'question',
      text: 'Did your bank ask you to approve the payment?',
      answers: [
        { id: 'yes', text: 'Yes', next: 'in-time' },
        { id: 'no', text: 'No', next: 'elsewhere' },
        { id: 'unsure', text: 'I am not sure', next: 'elsewhere' },
      ],
    },
    {
      id: 'in-time',
      kind: 'question',
      text: 'Did you approve it?',
      answers: [
        { id: 'yes', text: 'Yes, and it failed all the same', next: 'bank' },
        { id: 'no', text: 'No, it took too long', next: 'again' },
      ],
    },
    {
      id: 'elsewhere',
      kind: 'question',
      text: 'Does the card work in other shops?',
      answers: [
        { id: 'yes', text: 'Yes', next: 'details' },
        { id: 'no', text: 'No', next: 'bank' },
      ],
    },
    {
      id: 'again',
      kind: 'fix',
      title: 'Try once more, with your phone at hand',
      steps: ['Open your bank’s app.', 'Try the payment again, and approve it within five minutes.'],
      action: 'check-again',
      next: 'person',
    },
    {
      id: 'details',
      kind: 'fix',
      title: 'Enter the details of the card again',
      steps: ['Have the card in front of you.', 'Enter its details again.', 'Try to pay once more.'],
      action: 'update-method',
      next: 'person',
    },
    {
      id: 'bank',
      kind: 'next-step',
      title: 'Ask your bank',
      text: 'Only your bank knows why it says no. Ask whether it allows payments to us, and what the card’s limits are.',
    },
    {
      id: 'person',
      kind: 'hand-over',
      title: 'We will look at it for you',
      text: 'We have what you answered and what we found. Tell us anything else that may matter.',
    },
  ],
});

/** "Cannot download or update", in English. */
export const cannotDownload = fixtureOf<TroubleshootingFlow>({
  ...common,
  topic: 'cannot-download',
  start: 'since',
  nodes: [
    {
      id: 'since',
      kind: 'question',
      text: 'Which of these fits?',
      answers: [
        { id: 'all', text: 'Nothing downloads', next: 'space' },
        { id: 'one', text: 'One title does not', next: 'removed' },
      ],
    },
    {
      id: 'space',
      kind: 'fix',
      title: 'Make room, and try on another network',
      steps: ['See that the device has at least 2 GB free.', 'Change to another network.', 'Start the download again.'],
      link: { text: 'How to make room', url: 'https://nordlia.example/hjelp/plass' },
      next: 'person',
    },
    {
      id: 'removed',
      kind: 'next-step',
      title: 'It may have been taken out of the store',
      text: 'What you bought stays yours, and stands in your library.',
      link: { text: 'Open your library', url: 'https://nordlia.example/bibliotek' },
    },
    {
      id: 'person',
      kind: 'hand-over',
      title: 'We will look at it for you',
      text: 'We have what you answered and what we found. Tell us anything else that may matter.',
    },
  ],
});
