import type { ChargeCheck } from '../../../../src/api/contract/charge-check.ts';
import type { Merchant } from '../../../../src/api/contract/merchant.ts';
import type { Books } from './books.ts';
import { explain, type ActionsOf } from './explain.ts';
import { findAll } from './find.ts';
import { nextStepsOf } from './next-steps.ts';
import { isAsked, type Question } from './question.ts';
import { rank } from './rank.ts';
import { weigh } from './score.ts';

export interface CheckContext {
  readonly merchant: Merchant;
  readonly actionsOf: ActionsOf;
}

const understood = (question: Question): ChargeCheck['understood'] => {
  const { missing: _missing, rate: _rate, ...rest } = question;
  return rest;
};

/**
 * Answers what a charge is, from the question and the books alone. The same question and the same books have the same answer,
 * in whatever order the books are. Nothing found is `explanations: []`, in the same form whatever the reason.
 */
export const checkCharge = (
  question: Question,
  books: Books,
  { actionsOf, merchant }: CheckContext,
): Pick<ChargeCheck, 'understood' | 'missing' | 'explanations' | 'nextSteps'> => {
  const weighed = isAsked(question) ? findAll(question, books).map((finding) => weigh(finding, question, books.today)) : [];
  return {
    understood: understood(question),
    missing: [...question.missing],
    explanations: isAsked(question) ? rank(weighed, question).map((ranked) => explain(ranked, question, actionsOf)) : [],
    nextSteps: nextStepsOf(question, merchant),
  };
};
