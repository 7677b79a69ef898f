import { msg } from '@lit/localize';

/** That no card's number is wanted, nor kept. */
export const cardSentence = (): string =>
  msg('We never need your card number. If it is in the line, we hide it before anything is sent.', {
    desc: 'Hint below the field for a line of a bank statement.',
  });

/** What the fields say when they cannot be sent as they are. */
export const wrong = {
  line: (): string =>
    msg('Paste the line as your bank shows it.', { desc: 'Said when the field for a line of a statement is empty.' }),
  longLine: (): string =>
    msg('That is more than one line. Paste only the line of this charge.', { desc: 'Said of a text that is too long.' }),
  amount: (): string =>
    msg('Enter the amount as your bank shows it.', { desc: 'Said when the field for an amount holds no number.' }),
  day: (): string =>
    msg('Choose the day that the statement shows.', { desc: 'Said when the field for a day is empty or half filled in.' }),
  lastFour: (): string => msg('Enter the last four digits.', { desc: 'Said of the last four digits of a card.' }),
  other: (): string =>
    msg('We could not read this. Please check it.', { desc: 'Said of a field whose content the server did not accept.' }),
};
