const stripColours = (text) => text.replace(/\u001b\[[0-9;]*[A-Za-z]/g, '');

/**
 * What the closing lines of a stage's output count, or `undefined` where they count nothing: our own `N passed, N failed, N
 * skipped`, or the summary of `node --test`.
 */
export const countsIn = (output) => {
  const text = stripColours(output);
  const plain = [...text.matchAll(/^(\d+) passed, (\d+) failed, (\d+) skipped$/gm)].at(-1);
  if (plain) return { passed: Number(plain[1]), failed: Number(plain[2]), skipped: Number(plain[3]) };
  const of = (name) => [...text.matchAll(new RegExp(`^(?:#|ℹ) ${name} (\\d+)$`, 'gm'))].at(-1)?.[1];
  if (of('pass') === undefined) return undefined;
  return {
    passed: Number(of('pass')),
    failed: Number(of('fail')) + Number(of('cancelled') ?? 0),
    skipped: Number(of('skipped') ?? 0) + Number(of('todo') ?? 0),
  };
};

/**
 * The counts of a finished stage. One without tests of its own counts as one; one that fails without naming a failed test
 * counts one, and so does one that should have tests and has none.
 */
export const countsOf = ({ output, code, expectsTests }) => {
  const counts = countsIn(output) ?? { passed: code === 0 && !expectsTests ? 1 : 0, failed: 0, skipped: 0 };
  const silent = expectsTests && counts.passed + counts.failed === 0;
  if ((code !== 0 || silent) && counts.failed === 0) return { ...counts, failed: 1 };
  return counts;
};
