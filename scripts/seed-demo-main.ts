import type { Account } from '../contracts/accounts/account';
import type { Me } from '../contracts/accounts/workspace';
import type { Page } from '../contracts/api/page';
import { parseSettings } from '../config/settings';
import { openDatabase } from '../db/database';
import { signInDemo, SeedError } from './seed-demo/demo-client';
import { insertDemoFans } from './seed-demo/demo-fans';
import { prepareSandbox } from './seed-demo/demo-sandbox';

const person = { name: 'Demo', email: 'demo@huntaze.local', password: 'huntaze-demo' };
const sandboxAccount = {
  id: 'acct_studio_lumen',
  apiKey: 'studio-lumen-sandbox-key',
  displayName: 'Studio Lumen (sandbox, 10 a minute)',
  limitPerMinute: 10,
  webhookSecret: 'studio-lumen-webhook-secret',
};

/** The demo person with a workspace, one sandbox account and a few fans; runs at every start and changes nothing that is there. */
async function main(): Promise<void> {
  const settings = parseSettings(process.env);
  if (settings.NODE_ENV === 'production') throw new SeedError('A demo person with a known password has no place in production.');
  const control = { url: settings.SANDBOX_URL, key: settings.SANDBOX_CONTROL_KEY };
  const client = await signInDemo(settings.PUBLIC_URL.replace(/\/+$/, ''), person);
  const me = await client.call<Me>('GET', '/me');
  if (!me.workspace) throw new SeedError('The demo person has no workspace.');
  if (me.workspace.name === 'Demo’s workspace') await client.call('PATCH', '/workspace', { name: 'Demo' });

  const known = (await client.call<Page<Account>>('GET', '/accounts?limit=200')).items.find(
    ({ platformAccountId }) => platformAccountId === sandboxAccount.id,
  );
  const webhookUrl = known?.webhookUrl ?? null;
  await prepareSandbox(control, { ...sandboxAccount, webhookUrl });
  const account =
    known ??
    (await client.call<Account>('POST', '/accounts', {
      platform: 'sandbox',
      baseUrl: new URL(settings.SANDBOX_URL).origin,
      platformAccountId: sandboxAccount.id,
      apiKey: sandboxAccount.apiKey,
      webhookSecret: sandboxAccount.webhookSecret,
      displayName: sandboxAccount.displayName,
      limitPerMinute: sandboxAccount.limitPerMinute,
      authorityNote: 'An invented creator on the local sandbox.',
    }));
  if (webhookUrl !== account.webhookUrl) await prepareSandbox(control, { ...sandboxAccount, webhookUrl: account.webhookUrl });

  const app = openDatabase(settings.DATABASE_URL, 1, 'huntaze-seed');
  try {
    await insertDemoFans(app, me.workspace.id, account.id);
  } finally {
    await app.$client.end();
  }
  process.stdout.write(`Demo: ${person.email} / ${person.password}, account “${account.displayName}”.\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
