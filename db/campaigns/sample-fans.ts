import { sql } from 'drizzle-orm';
import type { Audience } from '../../contracts/accounts/audience';
import type { Tx } from '../database';
import { audienceSql } from '../fans/audience-sql';

export interface SampleFan {
  fanId: string;
  displayName: string | null;
  username: string | null;
  platformFanId: string;
  language: string | null;
  country: string | null;
  timeZone: string | null;
  custom: Record<string, unknown>;
}

const reachable = (accountId: string, audience: Audience) => {
  const { included, excluded } = audienceSql(audience);
  return sql`f.account_id = ${accountId} and f.suppressed_at is null and f.frozen_at is null and f.consent_withdrawn_at is null and ${included} and not ${excluded}`;
};

/** A few fans who would get it: one of each language in turn, the earliest known first, so that a sample stays the same while a text is written. */
export async function sampleFans(tx: Tx, accountId: string, audience: Audience, limit: number): Promise<SampleFan[]> {
  const { rows } = await tx.execute<SampleFan & Record<string, unknown>>(sql`
    select id as "fanId", display_name as "displayName", username, platform_fan_id as "platformFanId", language, country, time_zone as "timeZone", custom from (
      select f.*, row_number() over (partition by coalesce(f.language, ''), f.display_name is null order by f.id) as turn from fans f where ${reachable(accountId, audience)}) s
    order by turn, language nulls last, id limit ${limit}`);
  return rows;
}

export async function audienceLanguages(tx: Tx, accountId: string, audience: Audience): Promise<{ language: string | null; count: number }[]> {
  const { rows } = await tx.execute<{ language: string | null; count: number }>(sql`
    select f.language, count(*)::int as count from fans f where ${reachable(accountId, audience)} group by 1 order by 2 desc, 1 limit 20`);
  return rows;
}

/** Names of the custom fields among the account's newest fans; all that a person would think of. */
export async function customKeys(tx: Tx, accountId: string): Promise<string[]> {
  const { rows } = await tx.execute<{ key: string }>(sql`
    select distinct k.key from (select custom from fans where account_id = ${accountId} and custom <> '{}' order by id desc limit 1000) f,
      jsonb_object_keys(f.custom) as k (key) order by 1 limit 50`);
  return rows.map(({ key }) => key);
}
