/**
 * web-test-runner's usual report, told to `scripts/test.ts` and counted by engine; and a test file without a test is a
 * failure, which web-test-runner lets pass.
 */
import process from 'node:process';
import { tell } from './tally.js';

/**
 * @import { Reporter, TestSession, TestSuiteResult, TestResult } from '@web/test-runner'
 * @import { Failure, Tally } from './tally.js'
 */

/** @type {(suite: TestSuiteResult | undefined) => TestResult[]} */
const testsOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []);

/** @type {(session: TestSession) => boolean} */
const isEmpty = (session) => session.errors.length === 0 && testsOf(session.testResults).length === 0;

/**
 * What came of one file in one engine. A file that broke off or has no test counts as one failure.
 *
 * @param {TestSession} session
 * @returns {Tally}
 */
function outcomeOf(session) {
  const tests = testsOf(session.testResults).filter((test) => !test.skipped);
  const passed = tests.filter((test) => test.passed).length;
  /** @type {(test: string, message?: string) => Failure} */
  const failure = (test, message = '') => ({
    file: session.testFile,
    test: `${test}, in ${session.browser.name}`,
    message,
  });
  const failures = tests.filter((test) => !test.passed).map(({ name, error }) => failure(name, error?.message));
  const broken = failures.length === 0 && (session.passed !== true || tests.length === 0);
  if (broken) failures.push(failure('the whole file', session.errors[0]?.message));
  return { passed, failed: failures.length, failures };
}

/** @type {(outcomes: Tally[]) => Tally} */
const together = (outcomes) => ({
  passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
  failed: outcomes.reduce((sum, { failed }) => sum + failed, 0),
  failures: outcomes.flatMap(({ failures }) => failures),
});

/** @type {() => Reporter} */
export const countingReporter = () => ({
  onTestRunFinished({ sessions }) {
    for (const engine of new Set(sessions.map(({ browser }) => browser.name))) {
      const { passed, failed } = together(sessions.filter(({ browser }) => browser.name === engine).map(outcomeOf));
      console.log(`${engine}: ${passed} passed, ${failed} failed`);
    }
    tell(together(sessions.map(outcomeOf)));

    const empty = sessions.filter(isEmpty);
    for (const { testFile, browser } of empty) console.error(`\n${testFile} has no test in ${browser.name}.`);
    if (empty.length > 0) process.once('exit', () => (process.exitCode = 1));
  },
});
