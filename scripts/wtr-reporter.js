/**
 * web-test-runner's usual report, counted for `scripts/test.ts` and by engine; and a test file without a test is a failure,
 * which web-test-runner lets pass.
 */
import process from 'node:process';
import { tally } from './tally.js';

/**
 * @import { Reporter, TestSession, TestSuiteResult, TestResult } from '@web/test-runner'
 */

/** @type {(suite: TestSuiteResult | undefined) => TestResult[]} */
const testsOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []);

/** @type {(session: TestSession) => boolean} */
const isEmpty = (session) => session.errors.length === 0 && testsOf(session.testResults).length === 0;

/** @type {(numbers: number[]) => number} */
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/**
 * What came of one file in one engine. A file that broke off or has no test counts as one failure.
 *
 * @param {TestSession} session
 */
function outcomeOf(session) {
  const tests = testsOf(session.testResults).filter((test) => !test.skipped);
  const passed = tests.filter((test) => test.passed).length;
  const failed = tests.length - passed;
  const broken = failed === 0 && (session.passed !== true || tests.length === 0);
  return { passed, failed: broken ? 1 : failed };
}

/** @type {() => Reporter} */
export const countingReporter = () => ({
  onTestRunFinished({ sessions }) {
    const outcomes = sessions.map((session) => ({ engine: session.browser.name, ...outcomeOf(session) }));
    /** @type {(engine?: string) => [passed: number, failed: number]} */
    const sums = (engine) => {
      const counted = outcomes.filter((outcome) => engine === undefined || outcome.engine === engine);
      return [sum(counted.map(({ passed }) => passed)), sum(counted.map(({ failed }) => failed))];
    };

    for (const engine of new Set(outcomes.map((outcome) => outcome.engine))) {
      const [passed, failed] = sums(engine);
      console.log(`${engine}: ${passed} passed, ${failed} failed`);
    }
    tally(...sums());

    const empty = sessions.filter(isEmpty);
    for (const { testFile, browser } of empty) console.error(`\n${testFile} has no test in ${browser.name}.`);
    if (empty.length > 0) process.once('exit', () => (process.exitCode = 1));
  },
});
