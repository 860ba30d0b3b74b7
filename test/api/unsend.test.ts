import { Pool } from 'pg';
import { createTestApi, type TestApi } from '../support/api';
import { insertQueued, insertSent } from '../support/insert-queued';
import { acceptingTemporal, queueWorld } from '../support/queue-world';

let api: TestApi;
let owner: Pool;
beforeAll(async () => {
  api = await createTestApi({ services: { temporal: acceptingTemporal as never } });
  owner = new Pool({ connectionString: api.database.urls.owner, max: 2 });
});
afterAll(async () => {
  await owner.end();
  await api.close();
});

const seeded = () => queueWorld(api, owner);

describe('unsend', () => {
  it('is previewed, started, shown and stopped', async () => {
    const world = await seeded();
    const messages = await insertSent(owner, world.ids, 3);
    await insertQueued(owner, world.ids, 'campaign', 2);
    await owner.query('update campaign_recipients set bought_at = now() where message_id = $1', [messages[0]]);
    const of = { campaignId: world.ids.campaignId };
    expect((await world.agent.post('/v1/unsends/preview').send(of).expect(200)).body).toMatchObject({
      unsendable: 2,
      bought: 1,
      waiting: 2,
      tooLate: 0,
      cancelsCampaign: true,
      aboutMs: 12_000,
    });
    const made = (
      await world.agent
        .post('/v1/unsends')
        .send({ ...of, afterMinutes: 30 })
        .expect(201)
    ).body as { id: string };
    expect(made).toMatchObject({ status: 'running', afterMinutes: 30, campaignId: of.campaignId, total: 0 });
    expect((await world.agent.get(`/v1/unsends?campaignId=${of.campaignId}`).expect(200)).body).toMatchObject({ items: [{ id: made.id }] });
    // Who may not take a campaign back does not end it for those who may either.
    const { agent: chatter, userId } = await api.signUp('Ben');
    await owner.query(`insert into members (workspace_id, user_id, role) values ($1, $2, 'chatter')`, [world.ids.workspaceId, userId]);
    await chatter.put('/v1/me/workspace').send({ workspaceId: world.ids.workspaceId }).expect(204);
    expect((await chatter.post(`/v1/unsends/${made.id}/stop`).expect(403)).body).toMatchObject({ code: 'permission.denied' });
    expect((await world.agent.post(`/v1/unsends/${made.id}/stop`).expect(200)).body).toMatchObject({ status: 'stopped' });
    await world.agent.get(`/v1/unsends/${made.id}/items`).expect(200);
  });

  it('of a variant at once ends it, and the campaign says so; not by a timer, nor once that was stopped', async () => {
    const { agent, ids } = await seeded();
    const { rows } = await owner.query<{ id: string }>('select id from campaign_variants where campaign_id = $1 order by position', [ids.campaignId]);
    const takeBack = (afterMinutes: number | null) =>
      owner.query(
        `insert into unsends (workspace_id, account_id, campaign_id, variant_id, after_minutes, actor) values ($1, $2, $3, $4, $5, 'system:test')`,
        [ids.workspaceId, ids.accountId, ids.campaignId, rows[0]!.id, afterMinutes],
      );
    const takenBack = async () => {
      const { body } = await agent.get(`/v1/campaigns/${ids.campaignId}`).expect(200);
      return (body as { variants: { takenBack: boolean }[] }).variants.map((one) => one.takenBack);
    };
    const others = rows.slice(1).map(() => false);
    await takeBack(30);
    expect(await takenBack()).toEqual([false, ...others]);
    await takeBack(null);
    expect(await takenBack()).toEqual([true, ...others]);
    await owner.query(`update unsends set status = 'stopped' where campaign_id = $1`, [ids.campaignId]);
    expect(await takenBack()).toEqual([false, ...others]);
  });

  it('capability unsend: says what cannot be: a platform that takes nothing back, nothing left, an unknown variant, a draft', async () => {
    const world = await seeded();
    const [messageId] = await insertSent(owner, world.ids, 1);
    const { accountId, campaignId, fanId } = world.ids;
    const start = async (body: object, status: number) => (await world.agent.post('/v1/unsends').send(body).expect(status)).body as { code: string };
    expect(await start({ campaignId, variantId: fanId }, 422)).toMatchObject({ code: 'campaigns.unknown_variant' });
    await owner.query('update messages set unsent_at = now() where id = $1', [messageId]);
    expect(await start({ accountId, messageId }, 409)).toMatchObject({ code: 'messages.nothing_to_unsend' });
    await owner.query(`update platform_accounts set capabilities = '{"text":{"max":100,"unit":"characters"}}' where id = $1`, [accountId]);
    expect(await start({ accountId, messageId }, 409)).toMatchObject({ code: 'messages.cannot_unsend' });
    await owner.query(`update campaigns set status = 'draft' where id = $1`, [campaignId]);
    expect(await start({ campaignId }, 409)).toMatchObject({ code: 'campaigns.wrong_status' });
    await start({ messageId }, 422);
  });
});
