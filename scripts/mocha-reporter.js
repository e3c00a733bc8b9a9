/** Mocha's usual report, told to `scripts/test.ts`. */
import Mocha from 'mocha';
import { tell } from './tally.js';

const { EVENT_TEST_FAIL, EVENT_RUN_END } = Mocha.Runner.constants;

export default class extends Mocha.reporters.Spec {
  /**
   * @param {Mocha.Runner} runner
   * @param {Mocha.MochaOptions} options
   */
  constructor(runner, options) {
    super(runner, options);
    /** @type {import('./tally.js').Failure[]} */
    const failures = [];
    runner.on(EVENT_TEST_FAIL, (test, /** @type {Error} */ error) => {
      failures.push({ file: test.file ?? '', test: test.fullTitle(), message: error.message });
    });
    runner.once(EVENT_RUN_END, () => tell({ passed: this.stats.passes, failed: this.stats.failures, failures }));
  }
}
