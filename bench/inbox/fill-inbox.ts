import { Client } from 'pg';
import { createSecretBox } from '../../providers/secrets/secret-box';
import type { BenchRecord } from '../bench-record';
import { inboxTexts } from './inbox-texts';

export interface InboxSize {
  accountIds: readonly string[];
  userId: string;
  /** Of each account. */
  threads: number;
  messages: number;
  /** Of one thread of the first account. */
  longThread: number;
}

const WEBHOOK_SECRET = 'bench-webhook-secret';

const TEXTS = `
create unlogged table bench_texts as
select n, text, array_to_tsvector(word_list(text)) as words from unnest($1::text[]) with ordinality t (text, n)`;

/** A conversation in which fans write twice as often as they are answered, over a year. */
const MESSAGES = `
insert into messages (id, workspace_id, account_id, fan_id, direction, source, author_id, reason, text, created_at, sent_at)
select uuidv7(x.at - clock_timestamp()), $1, $2, x.fan_id, case when x.r < 0.67 then 'in' else 'out' end, case when x.r < 0.67 then 'fan' else 'human' end,
  case when x.r < 0.67 then null else $3::uuid end, case when x.r < 0.67 then 'received' else 'sent' end, t.text, x.at, case when x.r < 0.67 then null else x.at end
from (
  select f.id as fan_id, now() - random() * interval '365 days' as at, random() as r, 1 + floor(random() * (select count(*) from bench_texts))::int as n
  from (select id from fans where account_id = $2 order by id limit $4) f cross join generate_series(1, $5::int) order by 2
) x join bench_texts t on t.n = x.n`;

const WORDS = `
insert into message_words (account_id, message_id, fan_id, workspace_id, words)
select m.account_id, m.id, m.fan_id, m.workspace_id, t.words from messages m join bench_texts t on t.text = m.text where m.account_id = $1 order by m.id`;

const THREADS = `
insert into threads (account_id, fan_id, workspace_id, last_message_id, last_at, last_in_at, last_out_at, answered_at, read_at, unread, unanswered_since,
  assignee_id, snoozed_until, closed_at)
select account_id, fan_id, workspace_id, (array_agg(id order by created_at desc))[1], max(created_at), max(created_at) filter (where direction = 'in'),
  max(answered), max(answered), max(answered), count(*) filter (where waits), min(created_at) filter (where waits),
  case when random() < 0.2 then $2::uuid end, case when random() < 0.02 then now() + interval '1 day' end, case when random() < 0.3 then now() end
from (
  select *, direction = 'in' and created_at > coalesce(max(case when direction = 'out' then created_at end) over (partition by fan_id), '-infinity') as waits,
    case when direction = 'out' then created_at end as answered
  from messages where account_id = $1
) m group by account_id, fan_id, workspace_id`;

/** Conversations straight in SQL, the accounts side by side; indexes that cost most are made at the end, as after a restore. */
export async function fillInbox(record: BenchRecord, ownerUrl: string, size: InboxSize): Promise<void> {
  const { owner, workspaceId } = record;
  const { rows: indexes } = await owner.query<{ name: string; ddl: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as ddl from pg_index where indexrelid in ('messages_by_fan'::regclass, 'message_words_by_word'::regclass, 'message_words_by_fan'::regclass)`,
  );
  for (const { name } of indexes) await owner.query(`drop index ${name}`);
  await owner.query(TEXTS, [inboxTexts()]);
  await owner.query('analyze bench_texts');
  await Promise.all(
    size.accountIds.map((accountId, index) => fillAccount(ownerUrl, workspaceId, accountId, index === 0 ? size.longThread : 0, size)),
  );
  await owner.query(`set maintenance_work_mem = '512MB'`);
  for (const { ddl } of indexes) await owner.query(ddl.replace(' ON ONLY ', ' ON '));
  await owner.query(
    `update fans set tags = '{rare}' where id in (select fan_id from threads where workspace_id = $1 order by fan_id limit 1 + (select count(*) / 500 from threads))`,
    [workspaceId],
  );
  await owner.query(`update fans set spend_cents = 150000 where workspace_id = $1 and platform_fan_id like '%77'`, [workspaceId]);
  await owner.query('drop table bench_texts');
  await owner.query('vacuum (analyze) fans, threads, messages, message_words');
}

async function fillAccount(
  url: string,
  workspaceId: string,
  accountId: string,
  longThread: number,
  { userId, threads, messages }: InboxSize,
): Promise<void> {
  const client = new Client(url);
  await client.connect();
  try {
    await client.query(`set work_mem = '256MB'; set synchronous_commit = off`);
    await client.query(MESSAGES, [workspaceId, accountId, userId, threads, Math.ceil(messages / threads)]);
    if (longThread > 0) await client.query(MESSAGES, [workspaceId, accountId, userId, 1, longThread]);
    await client.query('analyze messages');
    await client.query(WORDS, [accountId]);
    await client.query(THREADS, [accountId, userId]);
  } finally {
    await client.end();
  }
}

/** So that webhooks of an account can be signed. @returns the secret */
export async function addWebhookSecret({ owner, workspaceId }: BenchRecord, secretsKey: string, accountId: string): Promise<string> {
  const sealed = createSecretBox(secretsKey).seal(WEBHOOK_SECRET, workspaceId);
  await owner.query(
    `with s as (insert into secrets (workspace_id, kind, ciphertext) values ($1, 'webhook_secret', $2) returning id)
     update platform_accounts set webhook_secret_id = s.id from s where platform_accounts.id = $3`,
    [workspaceId, sealed, accountId],
  );
  return WEBHOOK_SECRET;
}
