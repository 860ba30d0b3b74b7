import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { createNotificationActivities } from '../../activities/notifications';
import { inWorkspace } from '../../db/database';
import { resolveNotifications, writeNotification, type NewNotification } from '../../db/notifications/write-notification';
import { MailRefused, type Mailer } from '../../providers/email/mailer';
import { createSmtpMailer } from '../../providers/email/smtp-mailer';
import { mailStore, type StoredMail } from '../../scripts/mail/mail-store';
import { smtpSink } from '../../scripts/mail/smtp-sink';
import { createTestDatabase, type TestDatabase } from '../support/postgres';

const folder = mkdtempSync(join(tmpdir(), 'notification-mails-'));
const store = mailStore(folder);
const sink = smtpSink(store);
let db: TestDatabase;
let owner: Pool;
let smtp: Mailer;

beforeAll(async () => {
  db = await createTestDatabase();
  owner = new Pool({ connectionString: db.urls.owner, max: 2 });
  await new Promise<void>((done) => void sink.listen(0, '127.0.0.1', done));
  smtp = createSmtpMailer({ url: `smtp://127.0.0.1:${(sink.server.address() as AddressInfo).port}`, from: 'Huntaze <no-reply@huntaze.local>' });
});
beforeEach(() => owner.query('delete from workspaces'));
afterAll(async () => {
  smtp.close();
  await new Promise<void>((done) => sink.close(done));
  await owner.end();
  await db.drop();
  rmSync(folder, { recursive: true });
});

const activities = (mailer: Mailer = smtp) =>
  createNotificationActivities({
    app: db.app,
    senderPool: db.sender.$client,
    connectorOf: () => ({ capabilities: {} }),
    mailer,
    publicUrl: 'http://app.test',
  });
const one = async (text: string, values: unknown[]) => (await owner.query<{ id: string }>(text, values)).rows[0]!.id;

async function workspace() {
  const workspaceId = await one(`insert into workspaces (name, slug) values ('Atelier', gen_random_uuid()) returning id`, []);
  const account = (name: string) =>
    one(
      `insert into platform_accounts (workspace_id, platform, base_url, platform_account_id, display_name) values ($1, 'sandbox', 'http://127.0.0.1:1', gen_random_uuid(), $2) returning id`,
      [workspaceId, name],
    );
  const member = async (role: string, accountIds?: string[]) => {
    const email = `${randomUUID()}@example.test`;
    const userId = await one(`insert into users (name, email) values ($1, $2) returning id`, [role, email]);
    const memberId = await one('insert into members (workspace_id, user_id, role, all_accounts) values ($1, $2, $3, $4) returning id', [
      workspaceId,
      userId,
      role,
      accountIds === undefined,
    ]);
    for (const accountId of accountIds ?? [])
      await owner.query('insert into member_accounts (member_id, account_id, workspace_id) values ($1, $2, $3)', [memberId, accountId, workspaceId]);
    return { userId, email };
  };
  const tell = (told: Omit<NewNotification, 'workspaceId'>) =>
    inWorkspace(db.app, workspaceId, (tx) => writeNotification(tx, { workspaceId, ...told }));
  const lost = (accountId: string) => tell({ accountId, kind: 'account.login_lost', subjectId: accountId });
  return { workspaceId, account, member, tell, lost };
}

/** As if this much time had passed. */
async function pass(time: string): Promise<void> {
  await owner.query(`update notification_mail_items set due_at = due_at - $1::interval`, [time]);
  await owner.query(`update notification_mails set created_at = created_at - $1::interval`, [time]);
}

/** One run of the schedule, without the workflow around it. @returns outcomes */
async function run(mailer?: Mailer): Promise<string[]> {
  const { planNotificationMails, sendNotificationMail } = activities(mailer);
  const { people } = await planNotificationMails();
  return Promise.all(people.map(async (person) => (await sendNotificationMail(person)).outcome));
}
const mailsTo = async (email: string): Promise<StoredMail[]> => (await store.list()).filter(({ to }) => to.includes(email));

it('makes one mail of a storm: a thousand accounts logged out at once', async () => {
  const { account, member, lost } = await workspace();
  const { email } = await member('owner');
  for (let n = 0; n < 1_000; n += 50) await Promise.all(Array.from({ length: 50 }, async (_, at) => lost(await account(`Account ${n + at}`))));
  expect(await run()).toEqual([]);
  await pass('2 minutes');
  expect(await run()).toEqual(['sent']);
  const [mail, ...others] = await mailsTo(email);
  expect(others).toEqual([]);
  expect(mail?.subject).toMatch(/^1000 accounts have lost their login: Account/);
  expect(mail?.text).toContain('and 995 more.');
  expect(mail?.text).toContain('http://app.test/notifications');
  expect(mail?.text).toContain('http://app.test/notifications?tab=preferences');
  // What comes after it waits for the next quarter of an hour, and comes together.
  for (const name of ['Rose', 'Iris']) await lost(await account(name));
  expect(await run()).toEqual([]);
  await pass('2 minutes');
  expect(await run()).toEqual([]);
  await pass('15 minutes');
  expect(await run()).toEqual(['sent']);
  expect((await mailsTo(email))[0]?.subject).toMatch(/^2 accounts have lost their login: (Rose and Iris|Iris and Rose)/);
});

it('writes to whom it concerns, in their language: roles, accounts, one person', async () => {
  const { account, member, lost, tell, workspaceId } = await workspace();
  const a = await account('Rose');
  const b = await account('Iris');
  const narrow = await member('marketer', [a]);
  const chatter = await member('chatter');
  const wide = await member('manager');
  await owner.query(`insert into notification_mail_settings (workspace_id, user_id, language) values ($1, $2, 'fr')`, [workspaceId, narrow.userId]);
  await lost(a);
  await lost(b);
  await tell({ accountId: a, kind: 'import.failed', subjectId: randomUUID(), userId: narrow.userId });
  await run();
  await pass('2 minutes');
  expect(await run()).toEqual(['sent', 'sent']);
  const [french] = await mailsTo(narrow.email);
  expect(french?.subject).toBe('2 événements dans Atelier');
  expect(french?.text).toContain('Rose a perdu sa connexion.\n\nVotre import a échoué.');
  expect(french?.html).toContain('<html lang="fr">');
  const [english] = await mailsTo(wide.email);
  expect(english?.subject).toMatch(/^2 accounts have lost their login/);
  expect(english?.text).not.toContain('import');
  expect(await mailsTo(chatter.email)).toEqual([]);
});

it('keeps to what a person chose, and gathers the daily ones for eight in their morning', async () => {
  const { account, member, tell, lost, workspaceId } = await workspace();
  const a = await account('Rose');
  const never = await member('owner');
  const daily = await member('owner');
  const choose = (userId: string, email: string) =>
    owner.query(`insert into notification_preferences (workspace_id, user_id, kind, in_app, email) values ($1, $2, 'account.login_lost', true, $3)`, [
      workspaceId,
      userId,
      email,
    ]);
  await choose(never.userId, 'never');
  await choose(daily.userId, 'daily');
  await owner.query(`insert into notification_mail_settings (workspace_id, user_id, time_zone) values ($1, $2, 'Asia/Tokyo')`, [
    workspaceId,
    daily.userId,
  ]);
  await lost(a);
  await tell({ accountId: a, kind: 'export.ready', subjectId: randomUUID() });
  await run();
  const { rows } = await owner.query<{ userId: string; clock: string }>(
    `select user_id as "userId", to_char(due_at at time zone 'Asia/Tokyo', 'HH24:MI') as clock from notification_mail_items`,
  );
  expect(rows).toEqual([{ userId: daily.userId, clock: '08:00' }]);
  await pass('1 day');
  expect(await run()).toEqual(['sent']);
  expect(await mailsTo(never.email)).toEqual([]);
  expect(await mailsTo(daily.email)).toHaveLength(1);
});

it('mails nobody about what was over, read, or no longer theirs before the mail left', async () => {
  const { account, member, lost, workspaceId } = await workspace();
  const [over, read, taken] = await Promise.all([account('Over'), account('Read'), account('Taken')]);
  const person = await member('marketer', [over, read, taken]);
  await Promise.all([over, read, taken].map((id) => lost(id)));
  await run();
  await inWorkspace(db.app, workspaceId, (tx) => resolveNotifications(tx, { workspaceId, subjectId: over, kinds: ['account.login_lost'] }));
  await owner.query(
    `insert into notification_states (notification_id, user_id, workspace_id, read_at) select id, $1, workspace_id, now() from notifications where subject_id = $2`,
    [person.userId, read],
  );
  await owner.query('delete from member_accounts where account_id = $1', [taken]);
  await pass('2 minutes');
  expect(await run()).toEqual(['nothing']);
  expect(await mailsTo(person.email)).toEqual([]);
});

it('tries once: a mail that the server refuses comes later, one without an answer is unknown and never sent again', async () => {
  const { account, member, lost, workspaceId } = await workspace();
  const { email } = await member('owner');
  const status = async () =>
    (
      await owner.query<{ status: string }>('select status from notification_mails where workspace_id = $1 order by created_at', [workspaceId])
    ).rows.map((row) => row.status);
  const away = createSmtpMailer({ url: 'smtp://127.0.0.1:1', from: 'x@huntaze.local' });
  await lost(await account('Rose'));
  await run();
  await pass('2 minutes');
  expect(await run(away)).toEqual(['refused']);
  away.close();
  expect(await run()).toEqual([]);
  await pass('16 minutes');
  expect(await run()).toEqual(['sent']);
  expect(await mailsTo(email)).toHaveLength(1);

  await lost(await account('Iris'));
  await run();
  await pass('16 minutes');
  const cut: Mailer = { send: () => Promise.reject(new Error('the connection ended')), close: () => undefined };
  expect(await run(cut)).toEqual(['unknown']);
  await pass('1 hour');
  expect(await run()).toEqual([]);
  expect(await status()).toEqual(['refused', 'sent', 'unknown']);
});

it('gives up what the server refuses for days', async () => {
  const { account, member, lost } = await workspace();
  await member('owner');
  const refusing: Mailer = { send: () => Promise.reject(new MailRefused('550 no such user')), close: () => undefined };
  await lost(await account('Rose'));
  await run();
  await pass('71 hours');
  expect(await run(refusing)).toEqual(['refused']);
  await pass('2 hours');
  expect(await run(refusing)).toEqual(['refused']);
  await pass('16 minutes');
  expect(await run(refusing)).toEqual([]);
});

it('leaves a mail whose worker ended in the middle unknown', async () => {
  const { account, member, lost, workspaceId } = await workspace();
  const { userId } = await member('owner');
  await lost(await account('Rose'));
  await run();
  await pass('2 minutes');
  const never: Mailer = { send: () => new Promise(() => undefined), close: () => undefined };
  void activities(never).sendNotificationMail({ workspaceId, userId });
  const begun = () => owner.query('select from notification_mails where workspace_id = $1', [workspaceId]);
  while ((await begun()).rowCount === 0) await new Promise((done) => setImmediate(done));
  expect(await activities().sendNotificationMail({ workspaceId, userId })).toEqual({ outcome: 'nothing' });
  await pass('20 minutes');
  expect(await run()).toEqual([]);
  expect((await owner.query('select status from notification_mails where workspace_id = $1', [workspaceId])).rows).toEqual([{ status: 'unknown' }]);
});
