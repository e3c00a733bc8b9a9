/** Somebody else's site: one page with a chat at every path, under a strict policy. */
import { type AnySite, openSite } from './any-site.ts';

/** A host that is running. */
export interface ForeignHost extends Pick<AnySite, 'batches' | 'close'> {
  readonly url: string;
}

const policy = "default-src 'self'; require-trusted-types-for 'script'";

/** Serves a page whose body is given, and the built widget beside it. */
export async function startForeignHost(body: string): Promise<ForeignHost> {
  const page = { body, icon: '/icon', headers: { 'content-security-policy': policy } };
  const { url, batches, close } = await openSite({}, page);
  return { url: url(''), batches, close };
}
