import { MockActivityEnvironment } from '@temporalio/testing';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { createCampaignActivities } from '../../activities/campaigns';
import type { CampaignActivities } from '../../activities/campaigns/campaign-activities';
import { stateOf, type ReasonCode } from '../../contracts/messaging/reason-codes';
import { inWorkspace } from '../../db/database';
import { campaignRows, seedCampaign, sendAllQueued } from '../support/campaign-world';
import { createTestDatabase, type TestDatabase } from '../support/postgres';

const FANS = 12;
const OPERATIONS = ['snapshot', 'crash', 'pause', 'resume', 'release', 'test ends', 'roll out', 'send', 'cancel', 'end'] as const;

let db: TestDatabase;
let campaign: CampaignActivities;
beforeAll(async () => {
  db = await createTestDatabase();
  campaign = createCampaignActivities({ app: db.app, wakeSender: async () => undefined });
});
afterAll(() => db.drop());

/**
 * The law of the queue, whatever happens in whatever order and however often: a fan is at most one recipient and one message; who is open has exactly
 * one queue row, unless they wait for the test; nobody else has one; and a message that left is never queued again.
 */
it('keeps one recipient, one message and one queue row a fan, in any order of pages, crashes and commands', async () => {
  const environment = new MockActivityEnvironment();
  await fc.assert(
    fc.asyncProperty(fc.boolean(), fc.array(fc.constantFrom(...OPERATIONS), { minLength: 4, maxLength: 14 }), async (withTest, operations) => {
      const key = await seedCampaign(db, {
        fans: FANS,
        holdoutBp: 1_000,
        testPhase: withTest ? { shareBp: 5_000, waitMinutes: 0, fallback: 1 } : null,
      });
      const run = (name: keyof CampaignActivities, input: object = key) => environment.run(campaign[name] as never, input);
      const write = (what: ReturnType<typeof sql>) =>
        inWorkspace(db.app, key.workspaceId, (tx) => tx.execute(sql`update campaigns set ${what} where id = ${key.campaignId}`));
      const page = { ...key, pageSize: 4, pages: 2 };
      const refusable = (work: Promise<unknown>) =>
        work.catch((error: { type?: string }) => {
          if (error.type !== 'campaigns.wrong_status') throw error;
        });
      const sent = new Set<string>();
      for (const operation of operations) {
        if (operation === 'snapshot') await run('snapshotAudience', page);
        if (operation === 'crash') await write(sql`snapshot_cursor = null, rollout_cursor = null`);
        if (operation === 'pause') await refusable(run('recordPause', { ...key, actor: 'user:1' }));
        if (operation === 'resume') await refusable(run('recordResume', { ...key, actor: 'user:1' }));
        if (operation === 'release') await run('releaseHeld', page);
        if (operation === 'test ends') await write(sql`phase = case when phase = 'snapshot' then 'rollout' else phase end`);
        if (operation === 'roll out') await run('rollOut', page);
        if (operation === 'cancel') await refusable(run('recordCancel', { ...key, actor: 'user:1' }));
        if (operation === 'end') await run('endOpen', page);
        if (operation === 'send') await sendAllQueued(db, key);

        const { recipients, messages, outbox } = await campaignRows(db, key);
        const at = (ids: { fanId: string }[]) => ids.map(({ fanId }) => fanId);
        expect(new Set(at(recipients)).size).toBe(recipients.length);
        expect(new Set(at(messages)).size).toBe(messages.length);
        expect(at(outbox)).toEqual(at(recipients.filter(({ reason }) => stateOf(reason as ReasonCode) === 'open' && reason !== 'held.test_phase')));
        for (const { messageId, fanId } of outbox) expect(messages).toContainEqual(expect.objectContaining({ id: messageId, fanId }));
        for (const message of messages)
          expect(recipients.find(({ fanId }) => fanId === message.fanId)).toMatchObject({
            messageId: message.id,
            variantId: message.variantId,
            reason: message.reason,
          });
        for (const id of sent) expect(outbox.map(({ messageId }) => messageId)).not.toContain(id);
        for (const { id, reason } of messages) if (reason === 'sent') sent.add(id);
      }
    }),
    { numRuns: 25 },
  );
});
