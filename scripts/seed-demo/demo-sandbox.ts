import { SeedError } from './demo-client';
import { DEMO_FANS } from './demo-fans';

export interface SandboxControl {
  url: string;
  key: string;
}

export interface DemoSandboxAccount {
  id: string;
  apiKey: string;
  displayName: string;
  limitPerMinute: number;
  webhookSecret: string;
  webhookUrl: string | null;
}

/** The account on the sandbox's side, with the same fans. Fans that are there are replaced by the same. */
export async function prepareSandbox(control: SandboxControl, account: DemoSandboxAccount): Promise<void> {
  const { id, apiKey, displayName, limitPerMinute, webhookSecret, webhookUrl } = account;
  await call(control, 'PUT', `accounts/${id}`, { key: apiKey, displayName, limitPerMinute, webhookSecret, webhookUrl });
  await call(control, 'POST', `accounts/${id}/fans`, {
    fans: DEMO_FANS.map((fan) => ({ id: fan.id, displayName: fan.name, spentCents: fan.spendCents })),
  });
}

async function call({ url, key }: SandboxControl, method: string, path: string, body: object): Promise<void> {
  const answer = await fetch(`${url.replace(/\/$/, '')}/control/${path}`, {
    method,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(20_000),
  });
  if (!answer.ok) throw new SeedError(`The sandbox refused ${method} ${path}: ${answer.status} ${await answer.text()}`);
}
