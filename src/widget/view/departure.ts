/** Where a choice leads, if it has an address. */
import { safeAddress } from '../../flow/content.ts';
import { aim, leavesSite } from './links.ts';

/**
 * Follows the address of a choice. Another site gets its tab at once, as browsers open tabs only during the click;
 * everything else waits until the choice is stored, as the page may go away.
 *
 * @param stored settles with whether the choice was still offered
 */
export async function follow(address: string, stored: Promise<boolean>): Promise<void> {
  const safe = safeAddress(address);
  if (safe === undefined) return;
  const link = document.createElement('a');
  aim(link, safe);
  if (leavesSite(link) || (await stored)) link.click();
}
