/** Mocha's usual report, counted for `scripts/test.ts`. */
import Mocha from 'mocha';
import { tally } from './tally.js';

export default class extends Mocha.reporters.Spec {
  /**
   * @param {Mocha.Runner} runner
   * @param {Mocha.MochaOptions} options
   */
  constructor(runner, options) {
    super(runner, options);
    runner.once(Mocha.Runner.constants.EVENT_RUN_END, () => tally(this.stats.passes, this.stats.failures));
  }
}
