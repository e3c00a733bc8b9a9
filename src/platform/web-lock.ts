/** One tab at a time, by the browser's Web Locks. */
import type { Lock } from '../conversation/ports.ts';

/**
 * Waits for its turn among the tabs of the origin. Where there are no locks (outside a secure context, in a sandboxed
 * frame) it simply goes: receiving an entry twice changes nothing, so a lock spares requests and protects nothing.
 */
export const webLock: Lock = async <Result>(name: string, action: () => Promise<Result>) => {
  const begun: Promise<Result>[] = [];
  const begin = () => (begun[0] = action());
  try {
    // Without Web Locks this throws a TypeError, and in a sandboxed frame it is refused.
    return await navigator.locks.request(`guided-chat:${name}`, begin);
  } catch {
    return begun[0] ?? action();
  }
};
