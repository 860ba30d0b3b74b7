import { DomainError } from '../../domain/domain-error';
import type { PlatformAccountState, PlatformCredentials } from '../../providers/platform/connector';
import type { Ctx } from '../context';

const TIMEOUT_MS = 10_000;

/** What the platform says of an account. @throws DomainError accounts.credentials_refused, accounts.platform_unreachable */
export async function askPlatform(ctx: Pick<Ctx, 'connectorOf'>, platform: string, account: PlatformCredentials): Promise<PlatformAccountState> {
  const answer = await ctx.connectorOf(platform).fetchAccount({ account, timeoutMs: TIMEOUT_MS });
  if (answer.outcome === 'ok') return answer.account;
  const { kind, message } = answer.error;
  if (kind === 'key_invalid' || kind === 'not_found' || kind === 'plan_or_credits') {
    throw new DomainError('accounts.credentials_refused', `The platform said: ${message} Check the key and the id of the account.`, {
      errors: [{ in: 'body', pointer: kind === 'not_found' ? '/platformAccountId' : '/apiKey', detail: message }],
    });
  }
  throw new DomainError('accounts.platform_unreachable', `The platform could not be asked: ${message} Check the address, then try again.`);
}
