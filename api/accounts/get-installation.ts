import type { Installation } from '../../contracts/accounts/workspace';
import type { PersonCtx } from '../context';

/** What of this installation a page has to know: so far, whether there is a sandbox to try things on. */
export async function getInstallation({ ctx }: { ctx: PersonCtx }): Promise<Installation> {
  return { sandbox: (await ctx.sandbox.isThere()) ? { origin: ctx.sandbox.origin } : null };
}
