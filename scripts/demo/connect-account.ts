import { randomBytes } from 'node:crypto';
import type { Account } from '../../contracts/accounts/account';
import type { ApiClient } from './api-client';
import type { SandboxControl } from './sandbox-control';

export interface SandboxAccountSpec {
  /** Part of its id at the sandbox; unique on this platform. */
  name: string;
  displayName: string;
  limitPerMinute: number;
  /** Whom it has before it is connected: known with their names once its past is read. */
  fans?: readonly { id: string; displayName?: string }[];
  /** More fields of `sandbox/account-config.ts`. */
  sandbox?: object;
}

export interface ConnectedAccount {
  accountId: string;
  platformAccountId: string;
  displayName: string;
  limitPerMinute: number;
}

/** An account at the sandbox, connected through the API, with its webhooks going to the API. Without quiet hours: nothing waits for a morning. */
export async function connectAccount(
  api: ApiClient,
  sandbox: SandboxControl,
  { name, displayName, limitPerMinute, fans = [], sandbox: more }: SandboxAccountSpec,
): Promise<ConnectedAccount> {
  const platformAccountId = `acct_${name}`;
  const apiKey = `sandbox-${randomBytes(16).toString('hex')}`;
  const webhookSecret = randomBytes(24).toString('hex');
  await sandbox.putAccount(platformAccountId, { key: apiKey, displayName, limitPerMinute, webhookSecret, unknownFans: 'refuse', ...more });
  await sandbox.addFans(platformAccountId, fans);
  const account = await api.post<Account>('/accounts', {
    platform: 'sandbox',
    baseUrl: new URL(sandbox.url).origin,
    platformAccountId,
    apiKey,
    webhookSecret,
    displayName,
    quietHours: null,
    limitPerMinute,
    authorityNote: 'An invented creator on the local sandbox.',
  });
  await sandbox.changeAccount(platformAccountId, { webhookUrl: account.webhookUrl });
  return { accountId: account.id, platformAccountId, displayName, limitPerMinute };
}
