import { resolve } from 'node:path';
import { few } from '../data-files/few.ts';
import { readFolder, type DataFile } from '../data-files/read-folder.ts';
import type { Policies } from '../domain/refund/policy.ts';
import { authoredPolicy, toPolicy, type AuthoredPolicy } from './authored-policy.ts';
import { checkPolicies } from './check-policies.ts';
import { toPolicies } from './policies.ts';

/** The policies that come with the server. */
export const policiesFolder = resolve(import.meta.dirname, '../../policies');

/** What is wrong with the policies of a folder, one sentence each, with the file that it stands in. */
export class PolicyError extends Error {
  readonly problems: readonly string[];

  constructor(folder: string, problems: readonly string[]) {
    super(`The refund policies in ${folder} cannot be used:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
    this.name = 'PolicyError';
    this.problems = problems;
  }
}

const checkName = ({ data, name }: DataFile<AuthoredPolicy>): string[] => {
  const due = `${data.id}.${data.version}`;
  return name === due ? [] : [`${name}.json: it is version ${data.version} of "${data.id}", so its name must be ${due}.json.`];
};

/** Reads and checks the policies of a folder as they are written. Throws a `PolicyError` that names everything that is wrong at once. */
export const readPolicies = (folder: string): readonly AuthoredPolicy[] => {
  const { files, problems } = readFolder(folder, authoredPolicy);
  const all = files.map(({ data }) => data);
  // What is missing among those that could not be read would be told of wrongly.
  const among = problems.length > 0 ? [] : checkPolicies(all.map(toPolicy));
  const wrong = [...problems, ...files.flatMap(checkName), ...among];
  if (wrong.length > 0) throw new PolicyError(folder, few(wrong));
  return all;
};

/** The same, ready to be asked. Read once, when the server starts. */
export const loadPolicies = (folder: string = policiesFolder): Policies => toPolicies(readPolicies(folder).map(toPolicy));

let shipped: Policies | undefined;

/** The policies that come with the server, read at the first question. */
export const shippedPolicies = (): Policies => (shipped ??= loadPolicies());

/** The policies by which a ledger decides. */
export const policiesOf = ({ policies }: { readonly policies?: Policies }): Policies => policies ?? shippedPolicies();
