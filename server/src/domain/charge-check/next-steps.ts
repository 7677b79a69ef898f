import type { ChargeCheck } from '../../../../src/api/contract/charge-check.ts';
import type { Merchant } from '../../../../src/api/contract/merchant.ts';
import { isAsked, type Question } from './question.ts';

type NextSteps = ChargeCheck['nextSteps'];

/**
 * What to do when none of the explanations is it, the simplest first. Follows from the question alone: it would tell something
 * of other people if it followed from why nothing was found.
 */
export const nextStepsOf = (question: Question, { accountSecurityUrl, supportUrl }: Merchant): NextSteps => {
  // Without an amount nothing was looked for: the question comes first.
  if (!isAsked(question)) return [];
  const bank: NextSteps = [
    { code: 'contact-bank' },
    { code: 'secure-account', ...(accountSecurityUrl !== undefined && { url: accountSecurityUrl }) },
    { code: 'contact-support', ...(supportUrl !== undefined && { url: supportUrl }) },
  ];
  if (question.ours === false) return bank;
  return [
    ...(question.kind === 'pending' ? [{ code: 'wait-until-posted' as const }] : []),
    { code: 'check-other-account' },
    { code: 'ask-family' },
    ...(question.on === undefined ? [] : [{ code: 'check-other-day' as const }]),
    ...bank,
  ];
};
