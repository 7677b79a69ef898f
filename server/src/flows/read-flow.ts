import * as v from 'valibot';
import { checkFlow } from '../../../src/api/contract/check-flow.ts';
import { few } from '../data-files/few.ts';
import { parseJson } from '../data-files/parse-json.ts';
import { authoredFlow, type AuthoredFlow } from './authored-flow.ts';
import { describeFlowIssue } from './describe-flow-issue.ts';

/** A flow that was read, or everything that is wrong with it. */
export type ReadFlow =
  | { readonly flow: AuthoredFlow; readonly problems: readonly [] }
  | { readonly flow?: undefined; readonly problems: readonly string[] };

/** Reads a flow as a support team has written it. */
export const readFlow = (text: string): ReadFlow => {
  const parsed = parseJson(text);
  if ('problem' in parsed) return { problems: [parsed.problem] };
  const result = v.safeParse(authoredFlow, parsed.value);
  if (!result.success) {
    return { problems: few([...new Set(result.issues.map(describeFlowIssue))]) };
  }
  const flow = result.output;
  const problems = checkFlow(flow);
  return problems.length > 0 ? { problems: few(problems) } : { flow, problems: [] };
};
