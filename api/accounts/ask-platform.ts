import { DomainError } from '../../domain/domain-error';
import type { PlatformAccountState, PlatformCredentials } from '../../providers/platform/connector';
import type { Ctx } from '../context';

const TIMEOUT_MS = 10_000;

const UNKNOWN_ACCOUNT = 'The platform has no account with this id.';
const LOST_ACCOUNT = 'The platform is not connected to this account any more. Connect it again there.';
const WRONG_KEY = 'The platform did not accept the key. Copy it again from the platform’s settings.';
const UNPAID_KEY = 'The platform did not accept the key: its plan or its credits do not cover this.';

/** What the platform says of an account. @throws DomainError request.invalid (no such account), accounts.credentials_refused, accounts.platform_unreachable */
export async function askPlatform(ctx: Pick<Ctx, 'connectorOf'>, platform: string, account: PlatformCredentials): Promise<PlatformAccountState> {
  const answer = await ctx.connectorOf(platform).fetchAccount({ account, timeoutMs: TIMEOUT_MS });
  if (answer.outcome === 'ok') return answer.account;
  const { kind, message, detail } = answer.error;
  if (kind === 'not_found' || kind === 'account_disconnected') {
    const words = kind === 'not_found' || detail === 'unknown_account' ? UNKNOWN_ACCOUNT : LOST_ACCOUNT;
    throw new DomainError('request.invalid', words, { errors: [{ in: 'body', pointer: '/platformAccountId', detail: words }] });
  }
  if (kind === 'key_invalid' || kind === 'plan_or_credits') {
    const words = kind === 'key_invalid' ? WRONG_KEY : UNPAID_KEY;
    throw new DomainError('accounts.credentials_refused', `${words} It said: ${message}.`, {
      errors: [{ in: 'body', pointer: '/apiKey', detail: words }],
    });
  }
  throw new DomainError('accounts.platform_unreachable', `The platform could not be asked: ${message} Check the address, then try again.`);
}
