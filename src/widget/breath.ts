/** Letting the browser draw, and hear the visitor, amid much work. */

/** A breath between two pieces of work: together they would be one long task. */
export function breathe(): Promise<void> {
  // Not in every browser, and in some without this.
  const { scheduler } = globalThis as { readonly scheduler?: Partial<Scheduler> };
  return scheduler?.yield?.() ?? nextTask();
}

/** A message and not a timer: timers of a page that nobody looks at wait. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
