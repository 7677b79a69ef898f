import * as v from 'valibot';
import { checkFlow } from '../../../src/api/contract/check-flow.ts';
import { authoredFlow, type AuthoredFlow } from './authored-flow.ts';
import { describeFlowIssue } from './describe-flow-issue.ts';

/** More at once would only hide what is to be mended first. */
const most = 30;

/** A flow that was read, or everything that is wrong with it. */
export type ReadFlow =
  | { readonly flow: AuthoredFlow; readonly problems: readonly [] }
  | { readonly flow?: undefined; readonly problems: readonly string[] };

const few = (problems: readonly string[]): string[] => {
  const more = problems.length - most;
  return more > 0 ? [...problems.slice(0, most), `And ${more} more.`] : [...problems];
};

const parse = (text: string): { readonly value: unknown } | { readonly problem: string } => {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const [, line, column] = /\(line (\d+) column (\d+)\)/.exec(String(error)) ?? [];
    const place = line === undefined ? 'somewhere' : `in line ${line}, at character ${column}, or just before it`;
    return { problem: `It cannot be read: ${place} a comma, a bracket or a quotation mark is missing or one too many.` };
  }
};

/** Reads a flow as a support team has written it. */
export const readFlow = (text: string): ReadFlow => {
  const parsed = parse(text);
  if ('problem' in parsed) return { problems: [parsed.problem] };
  const result = v.safeParse(authoredFlow, parsed.value);
  if (!result.success) {
    return { problems: few([...new Set(result.issues.map(describeFlowIssue))]) };
  }
  const flow = result.output;
  const problems = checkFlow(flow);
  return problems.length > 0 ? { problems: few(problems) } : { flow, problems: [] };
};
