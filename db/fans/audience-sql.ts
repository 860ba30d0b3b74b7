import { sql, type SQL } from 'drizzle-orm';
import type { Audience, AudienceRule, AudienceSide } from '../../contracts/accounts/audience';
import { fieldKind } from '../../contracts/accounts/audience-rule';

const DECIMAL = '^-?[0-9]{1,15}(\\.[0-9]{1,15})?$';

/** The audience as conditions on `fans f`, values as parameters only. They are true or false for every fan and agree with `isInAudience` of domain/accounts. */
export function audienceSql({ include, exclude }: Audience, now: SQL = sql`now()`): { included: SQL; excluded: SQL } {
  const included = and(
    [...(include.listIds.length > 0 ? [onAnyList(include)] : []), ...(include.filters.length > 0 ? [passes(include, now)] : [])],
    sql`true`,
  );
  const excluded = or(
    [...(exclude.listIds.length > 0 ? [onAnyList(exclude)] : []), ...(exclude.filters.length > 0 ? [passes(exclude, now)] : [])],
    sql`false`,
  );
  return { included, excluded };
}

function passes(side: AudienceSide, now: SQL): SQL {
  const rules = side.filters.map((rule) => ruleSql(rule, now));
  return side.match === 'all' ? and(rules, sql`true`) : or(rules, sql`true`);
}

function onAnyList({ listIds }: AudienceSide): SQL {
  return sql`exists (select from fan_list_members m where m.fan_id = f.id and m.list_id = any (${sql.param(listIds)}::uuid[]))`;
}

/** One rule as a condition that is never null. */
export function ruleSql(rule: AudienceRule, now: SQL): SQL {
  switch (fieldKind(rule.field)) {
    case 'number':
      return numberSql(sql`f.${sql.identifier(COLUMNS[rule.field]!)}::float8`, rule);
    case 'date':
      return dateSql(dateColumn(rule.field), rule, now);
    case 'text':
      return textSql(sql`f.${sql.identifier(COLUMNS[rule.field]!)}`, rule);
    case 'tag':
      return tagSql(rule);
    case 'media':
    case 'campaign':
      return idsSql(rule);
    case 'custom':
      return customSql(rule);
    case null:
      throw new RangeError(`There is no fan field "${rule.field}".`);
  }
}

/** The value of a date field; its index in 0023_live_lists is on the same expression. */
export function dateColumn(field: string): SQL {
  if (field === 'lastActiveAt') return sql`coalesce(greatest(f.last_message_at, f.last_purchase_at), f.subscribed_at, f.created_at)`;
  return sql`f.${sql.identifier(COLUMNS[field]!)}`;
}

const COLUMNS: Readonly<Record<string, string>> = {
  spendCents: 'spend_cents',
  purchases: 'purchases',
  firstPurchaseAt: 'first_purchase_at',
  lastPurchaseAt: 'last_purchase_at',
  subscribedAt: 'subscribed_at',
  expiresAt: 'expires_at',
  lastSeenAt: 'last_seen_at',
  createdAt: 'created_at',
  language: 'language',
  country: 'country',
  timeZone: 'time_zone',
  subscriptionStatus: 'subscription_status',
};

function numberSql(actual: SQL, { op, value }: AudienceRule): SQL {
  const one = sql`${typeof value === 'number' ? value : 0}::float8`;
  const many = sql`${sql.param(Array.isArray(value) ? value : [])}::float8[]`;
  switch (op) {
    case 'eq':
      return sql`coalesce(${actual} = ${one}, false)`;
    case 'neq':
      return sql`${actual} is distinct from ${one}`;
    case 'gt':
      return sql`coalesce(${actual} > ${one}, false)`;
    case 'gte':
      return sql`coalesce(${actual} >= ${one}, false)`;
    case 'lt':
      return sql`coalesce(${actual} < ${one}, false)`;
    case 'lte':
      return sql`coalesce(${actual} <= ${one}, false)`;
    case 'in':
      return sql`coalesce(${actual} = any (${many}), false)`;
    case 'not_in':
      return sql`not coalesce(${actual} = any (${many}), false)`;
    default:
      throw new RangeError(`"${op}" does not work on numbers.`);
  }
}

function dateSql(actual: SQL, { op, value }: AudienceRule, now: SQL): SQL {
  const span = sql`${typeof value === 'number' ? value : 0}::int * interval '24 hours'`;
  const instant = sql`${typeof value === 'string' ? new Date(value).toISOString() : null}::timestamptz`;
  switch (op) {
    case 'is_set':
      return sql`${actual} is not null`;
    case 'not_set':
      return sql`${actual} is null`;
    case 'before':
      return sql`coalesce(${actual} < ${instant}, false)`;
    case 'after':
      return sql`coalesce(${actual} > ${instant}, false)`;
    case 'within_days':
      return sql`coalesce(${actual} >= ${now} - ${span} and ${actual} <= ${now}, false)`;
    case 'older_than_days':
      return sql`coalesce(${actual} < ${now} - ${span}, false)`;
    case 'in_next_days':
      return sql`coalesce(${actual} > ${now} and ${actual} <= ${now} + ${span}, false)`;
    default:
      throw new RangeError(`"${op}" does not work on dates.`);
  }
}

/** Empty text counts as missing; case of A to Z is ignored, as collation "C" does everywhere alike. */
function textSql(actual: SQL, { op, value }: AudienceRule): SQL {
  const fold = (text: SQL) => sql`lower(${text} collate "C")`;
  const text = fold(sql`coalesce(${actual}, '')`);
  const one = fold(sql`${typeof value === 'string' ? value : ''}::text`);
  const many = sql`(select lower(v collate "C") from unnest(${sql.param(Array.isArray(value) ? value : [])}::text[]) v)`;
  switch (op) {
    case 'is_set':
      return sql`${text} <> ''`;
    case 'not_set':
      return sql`${text} = ''`;
    case 'eq':
      return sql`${text} = ${one}`;
    case 'neq':
      return sql`${text} <> ${one}`;
    case 'contains':
      return sql`(${text} <> '' and position(${one} in ${text}) > 0)`;
    case 'in':
      return sql`${text} in ${many}`;
    case 'not_in':
      return sql`${text} not in ${many}`;
    default:
      throw new RangeError(`"${op}" does not work on texts.`);
  }
}

function tagSql({ op, value }: AudienceRule): SQL {
  const one = sql`${typeof value === 'string' ? value : ''}::text`;
  const many = sql`${sql.param(Array.isArray(value) ? value : [])}::text[]`;
  switch (op) {
    case 'is_set':
      return sql`cardinality(f.tags) > 0`;
    case 'not_set':
      return sql`cardinality(f.tags) = 0`;
    case 'eq':
      return sql`${one} = any (f.tags)`;
    case 'neq':
      return sql`${one} <> all (f.tags)`;
    case 'in':
      return sql`f.tags && ${many}`;
    case 'not_in':
      return sql`not f.tags && ${many}`;
    default:
      throw new RangeError(`"${op}" does not work on tags.`);
  }
}

/** When it happened, on the fan's row of the campaign. */
const CAMPAIGN_TIMES: Readonly<Record<string, string>> = {
  receivedCampaign: 'sent_at',
  readCampaign: 'read_at',
  repliedCampaign: 'replied_at',
  boughtCampaign: 'bought_at',
};

function idsSql({ field, op, value }: AudienceRule): SQL {
  const ids = sql.param(Array.isArray(value) ? value : []);
  const found =
    field === 'boughtMedia'
      ? sql`exists (select from fan_media b where b.fan_id = f.id and b.media_id = any (${ids}::text[]))`
      : sql`exists (select from campaign_recipients r where r.fan_id = f.id and r.campaign_id = any (${ids}::uuid[]) and r.${sql.identifier(CAMPAIGN_TIMES[field]!)} is not null)`;
  return op === 'in' ? found : sql`not ${found}`;
}

function customSql(rule: AudienceRule): SQL {
  const key = sql`${rule.field.slice('custom.'.length)}::text`;
  const text = sql`(f.custom ->> ${key})`;
  if (typeof rule.value !== 'number') return textSql(text, rule);
  return numberSql(sql`(case when jsonb_typeof(f.custom -> ${key}) <> 'boolean' and ${text} ~ ${DECIMAL} then ${text}::float8 end)`, rule);
}

function and(parts: SQL[], none: SQL): SQL {
  return parts.length === 0 ? none : sql`(${sql.join(parts, sql` and `)})`;
}

function or(parts: SQL[], none: SQL): SQL {
  return parts.length === 0 ? none : sql`(${sql.join(parts, sql` or `)})`;
}
