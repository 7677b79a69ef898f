import { msg, str } from '@lit/localize';
import type { Declaration } from '../../../../api/contract/declaration.ts';
import type { RefundRequest } from '../../../../api/contract/refund-request.ts';
import { sayDay, sayMoney } from '../../say.ts';

/** That it is received: the heading of the acknowledgement. */
export const receivedTitle = ({ kind }: Declaration): string =>
  kind === 'terminate'
    ? msg('Your termination is received', { desc: 'Heading of an acknowledgement.' })
    : msg('Your withdrawal is received', { desc: 'Heading of an acknowledgement.' });

/** What follows from a declaration: its end, its money, and what the store notes beside it. */
export const outcomeSentences = (declaration: Declaration, request: RefundRequest | undefined): string[] =>
  [endSentence(declaration), moneySentence(declaration), nextSentence(request), ...flagSentences(declaration)].filter(
    (sentence) => sentence !== undefined,
  );

const endSentence = ({ kind, endsOn, flags }: Declaration): string | undefined => {
  if (!endsOn) return undefined;
  const day = sayDay(endsOn);
  if (flags.includes('end-moved')) {
    return msg(str`By what the store knows, the contract ends on ${day}: the day you named comes too early for it.`, {
      desc: 'In an acknowledgement. 0 is a date.',
    });
  }
  return kind === 'terminate'
    ? msg(str`The contract ends on ${day}.`, { desc: 'In an acknowledgement. 0 is a date.' })
    : msg(str`What you had under the contract ends on ${day}.`, { desc: 'In an acknowledgement of a withdrawal. 0 is a date.' });
};

/** Money is promised only where nothing stands beside it. */
const moneySentence = ({ amount, flags }: Declaration): string | undefined => {
  if (!amount) return undefined;
  return flags.some((flag) => flag === 'late' || flag === 'waived' || flag === 'to-be-reviewed')
    ? msg(str`It is about ${sayMoney(amount)}.`, { desc: 'In an acknowledgement. 0 is the amount that may be paid back.' })
    : msg(str`You get ${sayMoney(amount)} back.`, { desc: 'In an acknowledgement. 0 is an amount.' });
};

const nextSentence = (request: RefundRequest | undefined): string | undefined => {
  const { code, by } = request?.next ?? {};
  if (!by) return undefined;
  const day = sayDay(by, request!.today);
  if (code === 'sending') return msg(str`The money is sent by ${day}.`, { desc: 'What comes next in a request for money back. 0 is a date.' });
  if (code === 'arrival') return msg(str`The money is there by ${day}.`, { desc: '0 is a date.' });
  return code === 'decision' ? msg(str`You hear from us by ${day}.`, { desc: 'What comes next in a request for money back. 0 is a date.' }) : undefined;
};

const flagSentences = ({ flags }: Declaration): string[] => flags.flatMap((flag) => flagTexts[flag]?.() ?? []);

const flagTexts: Record<Declaration['flags'][number], (() => string) | undefined> = {
  late: () =>
    msg('The store has noted that the period had ended. Your declaration is recorded all the same.', { desc: 'In an acknowledgement.' }),
  waived: () =>
    msg('The store has noted that you had agreed to give up this right. Your declaration is recorded all the same.', {
      desc: 'In an acknowledgement.',
    }),
  'not-matched': () =>
    msg('The store has not found the contract by your words yet, and looks for it. What counts is the time above.', {
      desc: 'In an acknowledgement.',
    }),
  'to-be-reviewed': () => msg('Somebody at the store looks at it and answers you.', { desc: 'In an acknowledgement.' }),
  // Said with the day on which it ends.
  'end-moved': undefined,
  unknown: undefined,
};
