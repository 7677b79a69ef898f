import { maskCardNumbers } from '../../api/contract/card-number.ts';
import type { ChargeCheckRequest } from '../../api/contract/charge-check.ts';
import type { Handler } from './world.ts';

/** The answer that was laid out for it, at the time of this back end. */
export const checkCharge: Handler = ({ chargeCheck, asOf, today }, { body }) => {
  const request = body as ChargeCheckRequest;
  const line = request.line && maskCardNumbers(request.line);
  const answer = chargeCheck({ ...request, line });
  return { ...answer, understood: { ...answer.understood, line: line ?? answer.understood.line }, asOf, today };
};
