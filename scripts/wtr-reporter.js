/** web-test-runner's usual report, counted for `scripts/test.ts`; and a test file without a test is a failure, which web-test-runner lets pass. */
import process from 'node:process';
import { tally } from './tally.js';

/**
 * @import { Reporter, TestSession, TestSuiteResult, TestResult } from '@web/test-runner'
 */

/** @type {(suite: TestSuiteResult | undefined) => TestResult[]} */
const testsOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []);

/** @type {(session: TestSession) => boolean} */
const isEmpty = (session) => session.errors.length === 0 && testsOf(session.testResults).length === 0;

/** @type {() => Reporter} */
export const countingReporter = () => ({
  onTestRunFinished({ sessions }) {
    const tests = sessions.flatMap((session) => testsOf(session.testResults)).filter((test) => !test.skipped);
    const passed = tests.filter((test) => test.passed).length;

    const empty = sessions.filter(isEmpty);
    for (const { testFile } of empty) console.error(`\n${testFile} has no test.`);
    if (empty.length > 0) process.once('exit', () => (process.exitCode = 1));

    tally(passed, tests.length - passed + empty.length);
  },
});
