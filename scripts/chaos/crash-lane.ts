import { setTimeout as sleep } from 'node:timers/promises';
import type { CrashPoint } from '../../activities/messaging/send-deps';
import { seededDraw } from '../../sandbox/seeded-draw';
import { startLaneCampaign, type Lane } from './lane';
import { startLaneWorker } from './lane-worker';

const pollMs = 500;
/** A worker is killed the 1st to 12th time it reaches the point: before, between and after other messages of its grants. */
const mostPasses = 12;

export interface CrashPlan {
  point: CrashPoint;
  hits: number;
  seed: string;
  /** Gives up at this time, epoch milliseconds; what is open then is reported. */
  deadlineMs: number;
  onHit: () => void;
  signal: AbortSignal;
}

/**
 * Ends worker after worker of a lane at one point of the send path, each time a new one takes over, then lets the last one finish.
 * @returns when each hit was, epoch milliseconds
 */
export async function crashLane(lane: Lane, { point, hits, seed, deadlineMs, onHit, signal }: CrashPlan): Promise<number[]> {
  const hitsAtMs: number[] = [];
  let round = 0;
  const isOver = () => signal.aborted || Date.now() > deadlineMs;
  while (hitsAtMs.length < hits && !isOver()) {
    if (await isDone(lane)) await startLaneCampaign(lane, ++round);
    const passes = 1 + Math.floor(seededDraw(seed, lane.name, String(hitsAtMs.length)) * mostPasses);
    const worker = startLaneWorker(lane, `${point}:${passes}`);
    const how = await Promise.race([worker.ended, whenDone(lane, isOver)]);
    if (how === 'SIGKILL') {
      hitsAtMs.push(Date.now());
      onHit();
    } else {
      await worker.stop();
      if (how !== 'done') throw new Error(`The worker of ${lane.name} ended with ${how} before it reached ${point}; see lane-${lane.name}.log.`);
    }
  }
  const last = startLaneWorker(lane, '');
  await Promise.race([last.ended, whenDone(lane, isOver)]);
  await last.stop();
  return hitsAtMs;
}

async function isDone({ owner }: Lane): Promise<boolean> {
  const { rows } = await owner.query<{ running: number }>(
    `select count(*)::int as running from campaigns where status not in ('completed', 'cancelled')`,
  );
  return rows[0]?.running === 0;
}

async function whenDone(lane: Lane, isOver: () => boolean): Promise<'done'> {
  while (!isOver() && !(await isDone(lane))) await sleep(pollMs);
  return 'done';
}
