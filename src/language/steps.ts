/** Work that takes long, in steps: whoever does it may let others go on between two of them. */

/** Steps, and what comes of them. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** What comes of steps that are done in one go. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** What comes of steps before each of which there is a pause. */
export async function paced<Result>(steps: Steps<Result>, pause: () => Promise<void>): Promise<Result> {
  for (;;) {
    await pause();
    const step = steps.next();
    if (step.done) return step.value;
  }
}
