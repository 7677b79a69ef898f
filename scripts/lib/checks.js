/** Checks of a script: failures are named at once, the others are only counted. */
const counts = { passed: 0, failed: 0 };

export const check = (name, holds, detail = '') => {
  counts[holds ? 'passed' : 'failed']++;
  if (!holds) console.error(`✗ ${name}${detail && `: ${detail}`}`);
};

/** For a list that should be empty: one failure for each thing on it. */
export const checkNone = (name, problems) => {
  for (const problem of problems) check(name, false, problem);
  if (problems.length === 0) check(name, true);
};

/** The closing line, and the exit code. */
export const finish = () => {
  console.log(`${counts.passed} passed, ${counts.failed} failed, 0 skipped`);
  if (counts.failed > 0) process.exitCode = 1;
};
