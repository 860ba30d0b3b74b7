import type { UpdateDefinition } from '@temporalio/common';
import { ApplicationFailure, condition, proxyActivities, setHandler } from '@temporalio/workflow';
import type { CampaignActivities } from '../../activities/campaigns/campaign-activities';
import type { CampaignPhase } from '../../contracts/campaigns/phase';
import type { CampaignStatus } from '../../contracts/campaigns/status';
import { dbStep, longJob } from '../retry-classes';
import { inTurn, type CampaignRun } from './campaign-run';
import {
  campaignPosition,
  cancelCampaign,
  chooseWinner,
  editCampaign,
  pauseCampaign,
  rescheduleCampaign,
  resumeCampaign,
  type CampaignAnswer,
  type CampaignCommand,
  type CampaignRefusal,
  type CampaignState,
} from './contract';

const { recordResume, recordReschedule, recordWinner, recordEdit } = proxyActivities<CampaignActivities>(dbStep);
// They also move the queue rows of up to a million fans before they answer.
const { recordPause, recordCancel } = proxyActivities<CampaignActivities>(longJob);

const CLOCK_SLACK_MS = 60_000;

/** Sets the handlers of all Updates, before anything is awaited. */
export function answerCommands(run: CampaignRun): void {
  const { key } = run;
  function on<C extends CampaignCommand>(update: UpdateDefinition<CampaignAnswer, [C]>, { may, record, change }: Command<C>): void {
    const answerIt = (command: C) => answer(run, may(command), () => record(command), change?.(command));
    setHandler(update, answerIt, { validator: (command: C) => check(run, may(command)) });
  }
  setHandler(campaignPosition, () => run.state);
  on(pauseCampaign, { may: () => mayPause, record: (command) => recordPause({ ...key, ...command }), change: () => ({ toRelease: false }) });
  on(resumeCampaign, { may: () => mayResume, record: (command) => recordResume({ ...key, ...command }), change: () => ({ toRelease: true }) });
  on(cancelCampaign, { may: () => mayCancel, record: (command) => recordCancel({ ...key, ...command }) });
  on(rescheduleCampaign, {
    may: mayReschedule,
    record: (command) => recordReschedule({ ...key, ...command }),
    change: ({ startAtMs }) => ({ startAtMs }),
  });
  on(chooseWinner, { may: () => mayChoose, record: (command) => recordWinner({ ...key, ...command }) });
  on(editCampaign, { may: () => mayEdit, record: (command) => recordEdit({ ...key, ...command }) });
}

interface Command<C> {
  may: (command: C) => Rule;
  record: (command: C) => Promise<CampaignAnswer>;
  change?: (command: C) => Partial<CampaignState>;
}
type Refusal = { type: CampaignRefusal; message: string } | null;
type Rule = (state: CampaignState) => Refusal;

async function answer(run: CampaignRun, rule: Rule, record: () => Promise<CampaignAnswer>, change?: Partial<CampaignState>): Promise<CampaignAnswer> {
  await condition(() => run.opened);
  return inTurn(run, async () => {
    refuseUnless(rule(run.state));
    const { status, phase } = await record();
    Object.assign(run.state, change, { status, phase });
    run.changes += 1;
    return { status, phase };
  });
}

/** Before the record was read nothing can be judged; the handler asks again then. */
function check(run: CampaignRun, rule: Rule): void {
  if (run.opened) refuseUnless(rule(run.state));
}

function refuseUnless(refusal: Refusal): void {
  if (refusal) throw ApplicationFailure.create({ type: refusal.type, message: refusal.message, nonRetryable: true, category: 'BENIGN' });
}

const mayPause: Rule = (state) => unlessStatus(state, 'paused', ['scheduled', 'running']);
const mayResume: Rule = (state) => unlessStatus(state, 'resumed', ['paused']);
const mayCancel: Rule = (state) => unlessStatus(state, 'cancelled', ['scheduled', 'running', 'paused']);
const mayEdit: Rule = (state) => unlessStatus(state, 'edited', ['scheduled', 'running', 'paused']);
const mayChoose: Rule = (state) =>
  unlessStatus(state, 'decided', ['running', 'paused']) ??
  unlessPhase(state, 'A winner is chosen while the test phase lasts', ['testing', 'measuring']);
const unlessWaiting: Rule = (state) =>
  unlessStatus(state, 'rescheduled', ['scheduled', 'paused']) ?? unlessPhase(state, 'Only a campaign that has not begun is rescheduled', ['waiting']);
const mayReschedule =
  ({ startAtMs }: { startAtMs: number }): Rule =>
  (state) =>
    unlessWaiting(state) ?? unlessFuture(startAtMs);

function unlessStatus({ status }: CampaignState, what: string, allowed: readonly CampaignStatus[]): Refusal {
  return allowed.includes(status) ? null : { type: 'campaigns.wrong_status', message: `A campaign that is ${status} cannot be ${what}.` };
}

function unlessPhase({ phase }: CampaignState, rule: string, allowed: readonly CampaignPhase[]): Refusal {
  return allowed.includes(phase) ? null : { type: 'campaigns.wrong_status', message: `${rule}; this one is in its phase "${phase}".` };
}

function unlessFuture(startAtMs: number): Refusal {
  return startAtMs >= Date.now() - CLOCK_SLACK_MS
    ? null
    : { type: 'campaigns.time_in_past', message: 'The new start lies in the past; choose a later time.' };
}
