import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';
import { allHandlersFinished, condition, continueAsNew, proxyActivities, setCurrentDetails, upsertSearchAttributes } from '@temporalio/workflow';
import type { CampaignActivities, CampaignRecord, PageRequest, PageResult } from '../../activities/campaigns/campaign-activities';
import type { CampaignPhase } from '../../contracts/campaigns/phase';
import { dbStep, longJob } from '../retry-classes';
import { answerCommands } from './campaign-commands';
import { campaignDetails } from './campaign-details';
import { inTurn, isLong, isOver, openRun, untilChange, type CampaignRun } from './campaign-run';
import type { CampaignInput, CampaignOutcome, CampaignTuning } from './contract';
import { pollDelayMs } from './poll-delay';

const record = proxyActivities<CampaignActivities>(dbStep);
const { snapshotAudience } = proxyActivities<CampaignActivities>({ ...longJob, summary: 'Draws recipients and queues their messages, page by page' });
const { rollOut } = proxyActivities<CampaignActivities>({ ...longJob, summary: 'Queues those who waited for the test, page by page' });
const { releaseHeld: releasePages } = proxyActivities<CampaignActivities>({
  ...longJob,
  summary: 'Gives held messages their next allowed time, page by page',
});
const { endOpen: endPages } = proxyActivities<CampaignActivities>({ ...longJob, summary: 'Ends what has not left, page by page' });
const phaseKey = defineSearchAttributeKey('Phase', SearchAttributeType.KEYWORD);

// 40 pages of 5,000: a million fans are five activities.
const TUNING: CampaignTuning = { pageSize: 5_000, pages: 40, eventsPerRun: 4_000 };

/**
 * One campaign from launch to its last message: waits for its time, draws recipients, runs the test phase, decides, rolls out, and ends when
 * nobody is open. The account's sender sends; this run only fills and empties the queue. Starting twice is normal: the record says
 * where it stands. Updates: pause, resume, cancel, reschedule, chooseWinner, edit.
 */
export async function campaignWorkflow(input: CampaignInput): Promise<CampaignOutcome> {
  const run = openRun(input, input.tuning?.eventsPerRun ?? TUNING.eventsPerRun);
  answerCommands(run);
  if (!input.state) Object.assign(run.state, await record.readCampaign(run.key));
  run.opened = true;

  for (;;) {
    await settle(run);
    if (isOver(run.state)) break;
    await PROCESS[run.state.phase](run);
  }
  if (run.state.status === 'cancelled') await endOpen(run);
  await condition(allHandlersFinished);
  return { status: run.state.status };
}

const PROCESS: Record<CampaignPhase, (run: CampaignRun) => Promise<void>> = {
  draft: async () => undefined,
  waiting: waitForStart,
  snapshot: drawRecipients,
  testing: sendTestShare,
  measuring: waitAndDecide,
  rollout: queueTheRest,
  sending: waitUntilSent,
  done: async () => undefined,
};

async function waitForStart(run: CampaignRun): Promise<void> {
  const leftMs = (run.state.startAtMs ?? 0) - Date.now();
  if (leftMs > 0) await untilChange(run, leftMs);
  else await step(run, () => record.beginCampaign(run.key));
}

async function drawRecipients(run: CampaignRun): Promise<void> {
  const { done } = await writePages(run, snapshotAudience);
  if (done) await step(run, () => record.enterPhase({ ...run.key, from: 'snapshot', to: run.state.hasTestPhase ? 'testing' : 'sending' }));
}

async function sendTestShare(run: CampaignRun): Promise<void> {
  if (await somebodyIsOpen(run)) return;
  await step(run, () => record.startMeasuring(run.key));
}

async function waitAndDecide(run: CampaignRun): Promise<void> {
  const leftMs = (run.state.decideAtMs ?? 0) - Date.now();
  if (leftMs > 0) await untilChange(run, leftMs);
  else await step(run, () => record.decideTest(run.key));
}

async function queueTheRest(run: CampaignRun): Promise<void> {
  const { done } = await writePages(run, rollOut);
  if (done) await step(run, () => record.enterPhase({ ...run.key, from: 'rollout', to: 'sending' }));
}

async function waitUntilSent(run: CampaignRun): Promise<void> {
  if (await somebodyIsOpen(run)) return;
  await step(run, () => record.completeCampaign(run.key));
}

/** Counts, and if somebody is open waits about half of the time that is left. */
async function somebodyIsOpen(run: CampaignRun): Promise<boolean> {
  const { open, etaMs } = await record.countOpen(run.key);
  run.state.open = open;
  if (open === 0) return false;
  setCurrentDetails(campaignDetails(run.state));
  await untilChange(run, pollDelayMs(etaMs));
  return true;
}

/** A step of the record. Not taken when a command changed the campaign in the meantime; the loop then looks anew. */
async function step(run: CampaignRun, take: () => Promise<CampaignRecord>): Promise<void> {
  const { phase } = run.state;
  await inTurn(run, async () => {
    if (run.state.phase !== phase || run.state.status === 'paused' || isOver(run.state)) return;
    Object.assign(run.state, await take());
    if (run.state.phase !== phase) upsertSearchAttributes([{ key: phaseKey, value: run.state.phase }]);
  });
}

/** One stretch of pages. Stopped by the record: reads there why, so that state and record never stay apart. */
async function writePages(run: CampaignRun, write: (request: PageRequest) => Promise<PageResult>): Promise<PageResult> {
  const { pageSize, pages } = run.input.tuning ?? TUNING;
  const result = await write({ ...run.key, pageSize, pages });
  if (result.stopped) await inTurn(run, async () => void Object.assign(run.state, await record.readCampaign(run.key)));
  return result;
}

/** Between two steps: shows where it stands, continues a long run as a new one, waits out a pause, gives released rows their times. */
async function settle(run: CampaignRun): Promise<void> {
  const { state } = run;
  for (;;) {
    setCurrentDetails(campaignDetails(state));
    if (isOver(state)) return;
    if (isLong(run)) {
      await condition(allHandlersFinished);
      await continueAsNew<typeof campaignWorkflow>({ ...run.input, state });
    }
    if (state.status === 'paused') await untilChange(run);
    else if (state.toRelease) await releaseHeld(run);
    else return;
  }
}

async function releaseHeld(run: CampaignRun): Promise<void> {
  const seen = run.changes;
  const { done } = await writePages(run, releasePages);
  // Paused and resumed again meanwhile: the rows were held anew.
  if (done && run.changes === seen) run.state.toRelease = false;
}

async function endOpen(run: CampaignRun): Promise<void> {
  for (let more = true; more;) {
    const { done, stopped } = await writePages(run, endPages);
    more = !done && !stopped;
  }
}
