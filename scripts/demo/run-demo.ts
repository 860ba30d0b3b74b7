import { setTimeout as sleep } from 'node:timers/promises';
import { basename } from 'node:path';
import type { CampaignProgress, CampaignResults } from '../../contracts/campaigns/outcome';
import { ApiClient } from './api-client';
import { campaignTable } from './campaign-table';
import { connectAccount } from './connect-account';
import { countCampaign, type CampaignCount } from './count-campaign';
import type { FanFile } from './fan-file';
import { importFans } from './import-fans';
import { killSender } from './kill-sender';
import type { Printer } from './printer';
import { demoCampaign, demoEffects, demoRates, demoTimeScale, longestReplyMs, seededVariant, slowCampaign } from './sample-campaign';
import { beginConversations } from './sample-conversations';
import { SandboxControl } from './sandbox-control';
import type { UsedPlatform } from './use-platform';
import { isOver, launchCampaign, progressOf, type WatchedCampaign } from './watched-campaign';

/** The last line of `npm run demo -- --json`. */
export interface DemoResult extends CampaignCount {
  winner: string | null;
  seededWinner: string;
  /** From launch to the final table. */
  seconds: number;
}

export interface DemoOptions {
  platform: UsedPlatform;
  file: FanFile;
  filename: string;
  /** Messages a minute of the fast account. */
  ratePerMinute: number;
  print: Printer;
  signal: AbortSignal;
}

const demoPerson = { name: 'Demo', email: 'demo@huntaze.local', password: 'huntaze-demo' };
const slowFans = 15;
const slowRatePerMinute = 10;
const pollMs = 1_000;
/** The worker is killed when this share of the test has left. */
const killAtShare = 0.4;

/** The main job, through the public API: connect, import, launch, lose a worker in the middle, and count. */
export async function runDemo({ platform, file, filename, ratePerMinute, print, signal }: DemoOptions): Promise<DemoResult> {
  const { env } = platform;
  const api = await ApiClient.signIn(env.PUBLIC_URL ?? '', demoPerson);
  const sandbox = new SandboxControl(env.SANDBOX_URL ?? '', env.SANDBOX_CONTROL_KEY ?? 'sandbox-control');
  const run = new Date().toISOString().slice(0, 19).replace('T', ' ');
  const id = `demo_${Date.now().toString(36)}`;
  const world = { seed: id, timeScale: demoTimeScale, rates: demoRates, effects: demoEffects };
  const fast = await connectAccount(api, sandbox, {
    name: `${id}_fast`,
    displayName: `Demo fast, ${run}`,
    limitPerMinute: ratePerMinute,
    sandbox: world,
  });
  const slow = await connectAccount(api, sandbox, {
    name: `${id}_slow`,
    displayName: `Demo slow, ${run}`,
    limitPerMinute: slowRatePerMinute,
    sandbox: world,
  });
  print.line(
    `Two sandbox accounts connected: ${ratePerMinute} and ${slowRatePerMinute} messages a minute, without quiet hours, so nothing waits for a fan's morning.`,
  );
  await sandbox.addFans(fast.platformAccountId, file.fans);
  await sandbox.addFans(slow.platformAccountId, file.fans.slice(0, slowFans));
  const imported = await importFans(api, fast.accountId, basename(filename), file.bytes);
  await importFans(api, slow.accountId, `first-${slowFans}-of-${basename(filename)}`, file.head(slowFans));
  print.line(`${imported.rows - imported.refused} fans imported from ${filename} (${imported.refused} rows refused).`);
  signal.throwIfAborted();
  // On an account of their own: what the campaigns' accounts sent is counted to the last message.
  const chats = await connectAccount(api, sandbox, { name: `${id}_inbox`, displayName: `Demo inbox, ${run}`, limitPerMinute: 60, sandbox: world });
  await sandbox.addFans(chats.platformAccountId, file.fans.slice(0, slowFans));
  await importFans(api, chats.accountId, `inbox-${slowFans}-of-${basename(filename)}`, file.head(slowFans));
  const talks = await beginConversations(api, sandbox, chats);
  print.line(`${talks} conversations begun. Answer them: ${api.baseUrl}/messages`);

  const launchedAt = performance.now();
  const main = await launchCampaign(api, fast, demoCampaign(`Demo ${run}`, fast.accountId));
  const small = await launchCampaign(api, slow, slowCampaign(`Demo slow ${run}`, slow.accountId));
  print.line(
    `Launched: three arms, a holdout and a test on half of ${main.audience} fans; and one text to ${small.audience} fans at ${slowRatePerMinute} a minute.`,
  );
  print.line(`Watch: ${api.baseUrl}/campaigns/${main.campaignId}   (${demoPerson.email} / ${demoPerson.password})`);
  await watch({ platform, api, main, small, print, signal });
  await outcomesIn(sandbox, main, print, signal);

  const results = await api.get<CampaignResults>(`/campaigns/${main.campaignId}/results`);
  const counts = await Promise.all([main, small].map((campaign) => countCampaign(api, sandbox, campaign)));
  const seconds = Math.round((performance.now() - launchedAt) / 100) / 10;
  print.line(`\n${campaignTable(results)}`);
  print.line(`${decision(results)}\n`);
  const winner = results.decided ? results.variants.find(({ variantId }) => variantId === results.winnerVariantId)?.name : undefined;
  return { ...sum(counts), winner: winner ?? null, seededWinner: seededVariant, seconds };
}

function decision({ decided, verdict, metric, pValue, sampleRatio }: CampaignResults): string {
  const p = pValue === null ? '' : `, p ${pValue < 0.001 ? '< 0.001' : `= ${pValue.toFixed(3)}`}`;
  const rest = verdict === 'winner' ? 'the rest got the winner' : 'no winner, so the rest was split by the weights';
  return `${decided ? `Decided on the test by ${metric}${p}; ${rest}` : 'Not decided'}. The arms have ${sampleRatio.ok ? 'the sizes that were drawn' : 'NOT the sizes that were drawn'}.`;
}

interface Watched {
  platform: UsedPlatform;
  api: ApiClient;
  main: WatchedCampaign;
  small: WatchedCampaign;
  print: Printer;
  signal: AbortSignal;
}

async function watch({ platform, api, main, small, print, signal }: Watched): Promise<void> {
  let isKilled = false;
  for (;;) {
    const [fast, slow] = [await progressOf(api, main), await progressOf(api, small)];
    print.progress(`${words(fast)}   |   slow account: ${slow.states.sent} of ${small.audience} sent`);
    if (isOver(fast) && isOver(slow)) return;
    const testSent = fast.states.sent / Math.max(1, fast.states.sent + inQueue(fast));
    if (!isKilled && fast.states.sent > 0 && testSent >= killAtShare) {
      isKilled = true;
      const state = platform.state();
      const victim = state === undefined ? undefined : await killSender(state, main.account.accountId);
      print.line(victim === undefined ? 'No worker runs that could be killed.' : killed(victim));
    }
    await sleep(pollMs, undefined, { signal });
  }
}

function killed({ name, pid, wasSending }: { name: string; pid: number; wasSending: boolean }): string {
  return `kill -9 ${pid}: ${name}${wasSending ? ', which was sending; the other goes on in about 10 s' : ''}. It is started again.`;
}

/** Waiting in the queue or under way; those who wait for the end of the test are not. */
function inQueue({ states, reasons }: CampaignProgress): number {
  return states.open - (reasons.find(({ reason }) => reason === 'held.test_phase')?.count ?? 0);
}

function words({ phase, states, recipients, decideAt, sentLastMinute }: CampaignProgress): string {
  const wait = decideAt === null ? '' : `, decides in ${Math.max(0, Math.round((Date.parse(decideAt) - Date.now()) / 1000))} s`;
  return `${phase}${wait}: ${states.sent} of ${recipients} sent (${sentLastMinute} in the last minute), ${states.open} open, ${states.holdout} held out, ${states.skipped} skipped, ${states.failed} failed, ${states.unknown} unknown`;
}

/** After the last message fans still read and answer for a while. */
async function outcomesIn(sandbox: SandboxControl, { account }: WatchedCampaign, print: Printer, signal: AbortSignal): Promise<void> {
  const readyAt = Date.now() + longestReplyMs / demoTimeScale;
  for (;;) {
    const { webhooksWaiting } = await sandbox.count(account.platformAccountId);
    if (Date.now() > readyAt && webhooksWaiting === 0) return;
    print.progress(`everything has left; fans still read and answer, ${webhooksWaiting} webhooks on their way`);
    await sleep(pollMs, undefined, { signal });
  }
}

function sum(counts: readonly CampaignCount[]): CampaignCount {
  const total = (field: keyof CampaignCount) => counts.reduce((all, count) => all + count[field], 0);
  return {
    recipients: total('recipients'),
    sent: total('sent'),
    holdout: total('holdout'),
    skipped: total('skipped'),
    failed: total('failed'),
    unknown: total('unknown'),
    lost: total('lost'),
    doubled: total('doubled'),
    overLimitWindows: total('overLimitWindows'),
  };
}
