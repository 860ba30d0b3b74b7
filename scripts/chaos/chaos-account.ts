import { setTimeout as sleep } from 'node:timers/promises';
import type { Campaign } from '../../contracts/campaigns/campaign';
import type { CampaignDefinitionInput } from '../../contracts/campaigns/definition';
import { ApiClientError, type ApiClient } from '../demo/api-client';
import { connectAccount, type ConnectedAccount } from '../demo/connect-account';
import { importFans } from '../demo/import-fans';
import type { SandboxControl } from '../demo/sandbox-control';

export interface ChaosAccountSpec {
  name: string;
  keyed: boolean;
  limitPerMinute: number;
  fans: number;
  /** Campaigns of this account ask a share first, then the rest. */
  withTest: boolean;
}

export interface ChaosAccount {
  spec: ChaosAccountSpec;
  connected: ConnectedAccount;
  /** In order; the next is launched when the one before is complete. */
  campaigns: { id: string; launchedAtMs: number }[];
}

const pollMs = 1_000;
/** As platforms answer; it keeps calls under way, for kills to strike. */
const answerAfterMs = { minMs: 100, maxMs: 1_500 };

/** An account at the sandbox and here, with its fans imported; fans do nothing with what they get. */
export async function openChaosAccount(api: ApiClient, sandbox: SandboxControl, spec: ChaosAccountSpec): Promise<ChaosAccount> {
  const { name, keyed, limitPerMinute, fans } = spec;
  const quiet = { readRate: 0, replyRate: 0, purchaseRate: 0, tipRate: 0 };
  const world = { idempotency: { honoured: keyed }, rates: quiet, faults: { latency: answerAfterMs } };
  const connected = await connectAccount(api, sandbox, { name, displayName: name, limitPerMinute, sandbox: world });
  const people = Array.from({ length: fans }, (_, index) => ({ id: String(900_000_000 + index), displayName: `Fan ${index}` }));
  await sandbox.addFans(connected.platformAccountId, people);
  const rows = people.map(({ id, displayName }) => `${id},${displayName}\n`).join('');
  await importFans(api, connected.accountId, `${name}.csv`, Buffer.from(`id,display_name\n${rows}`));
  return { spec, connected, campaigns: [] };
}

/** Launches campaign after campaign until told that it is enough, and waits for the last one to complete. */
export async function runCampaigns(api: ApiClient, account: ChaosAccount, isEnough: () => boolean, signal: AbortSignal): Promise<void> {
  do {
    const launchedAtMs = Date.now();
    const id = await launch(api, definition(account));
    account.campaigns.push({ id, launchedAtMs });
    for (let status = ''; status !== 'completed';) {
      await sleep(pollMs, undefined, { signal });
      ({ status } = await api.get<Campaign>(`/campaigns/${id}`));
      if (status === 'cancelled') throw new Error(`Campaign ${id} was cancelled, and nobody asked for it.`);
    }
  } while (!isEnough());
}

function definition({ spec, connected, campaigns }: ChaosAccount): CampaignDefinitionInput {
  const round = campaigns.length + 1;
  return {
    name: `${spec.name} ${round}`,
    accountId: connected.accountId,
    variants: ['A', 'B'].map((arm) => ({ name: arm, weightBp: 5_000, text: `${arm}${round}: hello {{first_name|you}}` })),
    holdoutBp: 500,
    testPhase: spec.withTest ? { shareBp: 3_000, waitMinutes: 0 } : null,
  };
}

/** A kill may cut an answer off after its work was done: then the record says what is there. */
async function launch(api: ApiClient, input: CampaignDefinitionInput): Promise<string> {
  const { id } = await again(() => api.post<Campaign>('/campaigns', input));
  try {
    await api.post(`/campaigns/${id}/launch`);
  } catch (error) {
    if (!(error instanceof ApiClientError)) throw error;
    const { status } = await api.get<Campaign>(`/campaigns/${id}`);
    if (status === 'draft') throw error;
  }
  return id;
}

/** A draft that nobody knows of does no harm: it is written once more. */
async function again<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ApiClientError && error.code === 'idempotency.interrupted') return work();
    throw error;
  }
}
