import type { CampaignState } from './contract';

/** One or two sentences for an operator in Temporal Web. */
export function campaignDetails({ status, phase, startAtMs, decideAtMs, open }: CampaignState): string {
  const at = (timeMs: number | null) => (timeMs === null ? 'at once' : new Date(timeMs).toISOString());
  if (status === 'cancelled') return 'Cancelled: ends what has not left, then stops.';
  const now = {
    draft: 'Reads its record.',
    waiting: `Waits for its start: ${at(startAtMs)}.`,
    snapshot: 'Draws its recipients and queues their messages, page by page.',
    testing: `Test phase: ${open ?? 'not yet counted'} messages of the test share are open.`,
    measuring: `The test share has left; decides at ${at(decideAtMs)}, or when a person chooses.`,
    rollout: 'Decided: queues the rest, page by page.',
    sending: `Sends at the account's pace: ${open ?? 'not yet counted'} open.`,
    done: 'Everybody has a final reason.',
  }[phase];
  return status === 'paused' ? `Paused by a person; resumes where it stood. ${now}` : now;
}
