import { msg } from '@lit/localize';
import { type Asked, chosenContract, hasTypes, namesInWords, type StatementField, type StatementValues } from './statement-values.ts';

/** What is missing in a statement, each as one sentence that says what to do. Nothing but what the law lets one ask for. */
export const statementErrors = (
  values: StatementValues,
  { fn, contracts }: Asked,
  unreadable: ReadonlySet<StatementField>,
): Partial<Record<StatementField, string>> => {
  const words = namesInWords(values, contracts);
  const terminates = fn.kind === 'terminate';
  return {
    ...(!values.name.trim() && { name: wrong.name() }),
    ...(!words && !chosenContract(values, contracts) && { contract: wrong.contract() }),
    ...(words && !values.words.trim() && { words: wrong.words() }),
    ...(!isEmail(values.email.trim()) && { email: wrong.email() }),
    ...(terminates && hasTypes(fn) && !values.type && { type: wrong.type() }),
    ...(terminates && !values.end && { end: wrong.end() }),
    ...(terminates && values.end === 'day' && (unreadable.has('endOn') || !values.endOn) && { endOn: wrong.endOn() }),
  };
};

/** The outline that the contract asks for: whether it is somebody's address shows when it is used. */
export const isEmail = (text: string): boolean => text.length <= 254 && /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/.test(text);

const wrong = {
  name: () => msg('Write your name.', { desc: 'Beside a field that is empty.' }),
  contract: () => msg('Choose the contract, or “Another contract”.', { desc: 'Beside a list in which nothing is chosen.' }),
  words: () => msg('Say which contract it is: an order number, a product or a day is enough.', { desc: 'Beside a field that is empty.' }),
  email: () =>
    msg('Write an e-mail address that the acknowledgement can be sent to, such as name@example.com.', {
      desc: 'Beside a field that is empty, or holds no e-mail address.',
    }),
  type: () => msg('Choose how you terminate it.', { desc: 'Nothing is chosen yet between an ordinary and an extraordinary termination.' }),
  end: () => msg('Choose when it is to end.', { desc: 'Nothing is chosen yet between the earliest day and another one.' }),
  endOn: () => msg('Write the day on which it is to end.', { desc: 'Beside a field for a date that is empty or half filled in.' }),
};
