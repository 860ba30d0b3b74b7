import type { Pool } from 'pg';
import type { Agent } from 'supertest';
import type { TestApi } from './api';
import { seedEverything, type WorldIds } from './route-samples';

/** Temporal takes whatever it is given: what is asked here stands in the record. */
export const acceptingTemporal = {
  withDeadline: <T>(_deadline: number, work: () => T) => work(),
  workflow: { start: () => Promise.resolve(), getHandle: () => ({ signal: () => Promise.resolve() }) },
  options: { namespace: 'default' },
};

export interface QueueWorld {
  agent: Agent;
  ids: WorldIds;
}

/** A workspace with one of everything, a running campaign, and an empty queue. */
export async function queueWorld(api: TestApi, owner: Pool): Promise<QueueWorld> {
  const { agent, workspaceId, userId } = await api.signUp('Ada');
  const ids = await seedEverything(owner, workspaceId ?? '', userId);
  await owner.query('delete from outbox where account_id = $1', [ids.accountId]);
  await owner.query(`update campaigns set status = 'running' where id = $1`, [ids.campaignId]);
  await owner.query('delete from unsends where account_id = $1', [ids.accountId]);
  await owner.query(`delete from messages where account_id = $1`, [ids.accountId]);
  return { agent, ids };
}
