/**
 * The one plain closing line: `N passed, N failed, N skipped`. A file that did not load or did not finish counts as a failed
 * test, and so does a coverage under its threshold.
 */
export const countReporter = () => ({
  stop({ sessions, testCoverage }) {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    for (const session of sessions) {
      const before = counts.failed;
      if (session.testResults) countSuite(session.testResults, counts);
      if (!session.passed && counts.failed === before) counts.failed++;
    }
    if (testCoverage && !testCoverage.passed) counts.failed++;
    // The runner prints its own last words after this; ours come last.
    process.once('exit', () => console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`));
  },
});

const countSuite = ({ tests, suites }, counts) => {
  for (const test of tests) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
  for (const suite of suites) countSuite(suite, counts);
};
