import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { FaultKind } from '../../../sandbox/account-config';
import { startSandbox, type Sandbox } from '../../../sandbox/sandbox';
import { describeConnectorContract, type ContractFault, type ContractWorld } from '../connector-contract';
import { GatewayClient } from '../gateway-client';
import { createOnlyFansApiConnector } from './onlyfansapi-connector';

const FAULT_OF: Record<ContractFault, FaultKind> = {
  error_before: 'error_500_before', error_after: 'error_500_after', drop_after: 'drop_after', no_answer_after: 'no_answer_after', html_error: 'html_502',
  no_message_id: 'no_message_id', rate_limited_without_time: 'rate_limited_without_retry_after', session_expired: 'session_expired', account_restricted: 'account_restricted',
};

async function unusedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

const folder = mkdtempSync(join(tmpdir(), 'huntaze-connector-'));
let sandbox: Sandbox;
let world: ContractWorld;
let count = 0;

async function control(method: string, path: string, body: unknown): Promise<void> {
  const answer = await fetch(`${sandbox.url}/control/${path}`, { method, headers: { authorization: 'Bearer contract-control' }, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`control ${path}: ${answer.status} ${await answer.text()}`);
}

async function open(): Promise<ContractWorld> {
  sandbox = await startSandbox({ dataFolder: folder, port: 0, controlKey: 'contract-control' });
  const client = new GatewayClient(8);
  world = {
    connector: createOnlyFansApiConnector({ client, nowMs: Date.now }),
    deadUrl: `http://127.0.0.1:${await unusedPort()}`,
    account: async ({ limitPerMinute = null, keysHonoured = true } = {}) => {
      const platformAccountId = `acct_${(count += 1)}`;
      await control('PUT', `accounts/${platformAccountId}`, { key: 'contract-key', limitPerMinute, idempotency: { honoured: keysHonoured } });
      return { baseUrl: sandbox.url, apiKey: 'contract-key', platformAccountId };
    },
    fan: async (account, state = 'active') => {
      const id = `${900_000_000 + (count += 1)}`;
      await control('POST', `accounts/${account.platformAccountId}/fans`, { fans: [{ id, state }] });
      return id;
    },
    fault: (account, fault) => control('PUT', `accounts/${account.platformAccountId}/faults`, { rules: [{ kind: FAULT_OF[fault], remaining: 1 }] }),
  };
  return world;
}

describeConnectorContract('OnlyFansAPI', open, async () => {
  await world.connector.close();
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
});
