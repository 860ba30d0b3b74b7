import { randomBytes } from 'node:crypto';
import type { Account, SandboxInput } from '../../contracts/accounts/account';
import { inWorkspace } from '../../db/database';
import { upsertFans } from '../../db/fans/upsert-fans';
import { sampleFans } from '../../domain/accounts/sample-fans';
import { DomainError } from '../../domain/domain-error';
import type { Ctx } from '../context';
import { connectAccount } from './connect-account';

const LIMIT_PER_MINUTE = 10;
/** Fans of the sandbox answer within minutes rather than hours. */
const TIME_SCALE = 60;

/**
 * An account for trying things: made at the sandbox of this installation, connected with a key of its own, its webhooks led here, with invented fans.
 * @throws DomainError accounts.platform_unreachable, and as connectAccount
 */
export async function connectSandbox({ ctx, input }: { ctx: Ctx; input: SandboxInput }): Promise<Account> {
  const platformAccountId = `acct_try_${randomBytes(5).toString('hex')}`;
  const apiKey = randomBytes(18).toString('base64url');
  const webhookSecret = randomBytes(24).toString('base64url');
  const displayName = input.displayName;
  const unreachable = (cause: unknown) => {
    ctx.log.warn({ err: cause }, 'the sandbox could not be asked');
    throw new DomainError('accounts.platform_unreachable', 'The sandbox of this installation does not answer. Start it, then try again.');
  };
  await ctx.sandbox
    .putAccount(platformAccountId, {
      key: apiKey,
      displayName,
      limitPerMinute: LIMIT_PER_MINUTE,
      timeScale: TIME_SCALE,
      seed: platformAccountId,
      webhookSecret,
    })
    .catch(unreachable);
  const account = await connectAccount({
    ctx,
    input: {
      platform: 'sandbox',
      baseUrl: ctx.sandbox.origin,
      platformAccountId,
      apiKey,
      webhookSecret,
      displayName,
      currency: 'USD',
      timeZone: input.timeZone,
      quietHours: null,
      limitPerMinute: LIMIT_PER_MINUTE,
      authorityNote: 'An invented creator of the sandbox: nobody had to be asked.',
    },
  });
  await ctx.sandbox.changeAccount(platformAccountId, { webhookUrl: account.webhookUrl }).catch(unreachable);
  const rows = sampleFans(input.fans, ctx.now().getTime());
  await inWorkspace(ctx.db, ctx.workspaceId, (tx) =>
    upsertFans(tx, { workspaceId: ctx.workspaceId, accountId: account.id, rows, suppressed: new Set() }),
  );
  return account;
}
