import type { Audience, AudienceRule, AudienceSide } from '../../contracts/accounts/audience';
import { fieldKind, type FanField } from '../../contracts/accounts/audience-rule';

const DAY_MS = 86_400_000;
type DateField = Exclude<FanField & keyof FanProfile, 'lastActiveAt'>;
const DECIMAL = /^-?\d{1,15}(\.\d{1,15})?$/;

export type CustomValue = string | number | boolean | null;

/** What rules look at. The database compiler answers the same questions in SQL and is tested against the evaluator here. */
export interface FanProfile {
  spendCents: number;
  purchases: number;
  firstPurchaseAt: Date | null;
  lastPurchaseAt: Date | null;
  subscribedAt: Date | null;
  expiresAt: Date | null;
  lastSeenAt: Date | null;
  /** When the fan last wrote. */
  lastMessageAt: Date | null;
  createdAt: Date;
  language: string | null;
  country: string | null;
  timeZone: string | null;
  subscriptionStatus: string | null;
  tags: readonly string[];
  custom: Readonly<Record<string, CustomValue>>;
  boughtMedia: readonly string[];
  receivedCampaign: readonly string[];
  readCampaign: readonly string[];
  repliedCampaign: readonly string[];
  boughtCampaign: readonly string[];
}

/** When the fan last wrote or bought; of one who never did, since when they subscribe, or are known here. */
export function lastActiveAt(fan: Pick<FanProfile, 'lastMessageAt' | 'lastPurchaseAt' | 'subscribedAt' | 'createdAt'>): Date {
  const did = [fan.lastMessageAt, fan.lastPurchaseAt].filter((at) => at !== null);
  return did.length > 0 ? new Date(Math.max(...did.map((at) => at.getTime()))) : (fan.subscribedAt ?? fan.createdAt);
}

/** Whether a fan who stands on `fan.listIds` belongs to the audience. */
export function isInAudience(fan: FanProfile & { listIds: readonly string[] }, { include, exclude }: Audience, nowMs: number): boolean {
  const onAny = (side: AudienceSide) => side.listIds.some((id) => fan.listIds.includes(id));
  if (include.listIds.length > 0 && !onAny(include)) return false;
  if (!passesFilters(fan, include, nowMs)) return false;
  if (onAny(exclude)) return false;
  return exclude.filters.length === 0 || !passesFilters(fan, exclude, nowMs);
}

/** Whether the fan passes the filters of one side; no filter passes everybody. */
function passesFilters(fan: FanProfile, { filters, match }: AudienceSide, nowMs: number): boolean {
  if (filters.length === 0) return true;
  return match === 'all' ? filters.every((rule) => matches(fan, rule, nowMs)) : filters.some((rule) => matches(fan, rule, nowMs));
}

/**
 * Whether a fan meets one rule, which `ruleProblem` has passed.
 * A missing value (null, empty text) meets only `not_set`, `neq` and `not_in`. Texts are compared without regard to the case of A to Z, tags exactly.
 * within_days: from `nowMs` − n × 24 h up to now; older_than_days: before that; in_next_days: after now, up to n × 24 h ahead; before
 * and after leave out the instant itself. A custom field compared with a number counts only when it is a plain decimal number.
 */
export function matches(fan: FanProfile, rule: AudienceRule, nowMs: number): boolean {
  switch (fieldKind(rule.field)) {
    case 'number':
      return matchesNumber(fan[rule.field as 'spendCents' | 'purchases'], rule);
    case 'date':
      return matchesDate(
        (rule.field === 'lastActiveAt' ? lastActiveAt(fan) : (fan[rule.field as DateField] as Date | null))?.getTime() ?? null,
        rule,
        nowMs,
      );
    case 'text':
      return matchesText(fan[rule.field as 'language'], rule);
    case 'tag':
      return matchesTag(fan.tags, rule);
    case 'media':
    case 'campaign':
      return matchesIds(fan[rule.field as 'boughtMedia'], rule);
    case 'custom':
      return matchesCustom(customValue(fan, rule.field.slice('custom.'.length)), rule);
    case null:
      throw new RangeError(`There is no fan field "${rule.field}".`);
  }
}

function matchesNumber(actual: number | null, { op, value }: AudienceRule): boolean {
  if (op === 'neq') return actual !== value;
  if (op === 'not_in') return actual === null || !(value as number[]).includes(actual);
  if (actual === null) return false;
  const wanted = value as number;
  switch (op) {
    case 'eq':
      return actual === wanted;
    case 'gt':
      return actual > wanted;
    case 'gte':
      return actual >= wanted;
    case 'lt':
      return actual < wanted;
    case 'lte':
      return actual <= wanted;
    case 'in':
      return (value as number[]).includes(actual);
    default:
      throw new RangeError(`"${op}" does not work on numbers.`);
  }
}

function matchesDate(actualMs: number | null, { op, value }: AudienceRule, nowMs: number): boolean {
  if (op === 'not_set') return actualMs === null;
  if (actualMs === null) return false;
  const spanMs = typeof value === 'number' ? value * DAY_MS : 0;
  switch (op) {
    case 'is_set':
      return true;
    case 'before':
      return actualMs < Date.parse(value as string);
    case 'after':
      return actualMs > Date.parse(value as string);
    case 'within_days':
      return actualMs >= nowMs - spanMs && actualMs <= nowMs;
    case 'older_than_days':
      return actualMs < nowMs - spanMs;
    case 'in_next_days':
      return actualMs > nowMs && actualMs <= nowMs + spanMs;
    default:
      throw new RangeError(`"${op}" does not work on dates.`);
  }
}

function matchesText(actual: string | null, { op, value }: AudienceRule): boolean {
  const text = fold(actual ?? '');
  if (op === 'not_set') return text === '';
  if (op === 'neq') return text !== fold(value as string);
  if (op === 'not_in') return !(value as string[]).some((one) => fold(one) === text);
  if (text === '') return false;
  switch (op) {
    case 'is_set':
      return true;
    case 'eq':
      return text === fold(value as string);
    case 'contains':
      return text.includes(fold(value as string));
    case 'in':
      return (value as string[]).some((one) => fold(one) === text);
    default:
      throw new RangeError(`"${op}" does not work on texts.`);
  }
}

function matchesTag(tags: readonly string[], { op, value }: AudienceRule): boolean {
  switch (op) {
    case 'is_set':
      return tags.length > 0;
    case 'not_set':
      return tags.length === 0;
    case 'eq':
      return tags.includes(value as string);
    case 'neq':
      return !tags.includes(value as string);
    case 'in':
      return (value as string[]).some((tag) => tags.includes(tag));
    case 'not_in':
      return !(value as string[]).some((tag) => tags.includes(tag));
    default:
      throw new RangeError(`"${op}" does not work on tags.`);
  }
}

function matchesIds(actual: readonly string[], { op, value }: AudienceRule): boolean {
  const any = (value as string[]).some((id) => actual.includes(id));
  return op === 'in' ? any : !any;
}

function matchesCustom(actual: CustomValue, rule: AudienceRule): boolean {
  if (typeof rule.value !== 'number') return matchesText(actual === null ? null : String(actual), rule);
  const digits = String(actual ?? '');
  return matchesNumber(typeof actual !== 'boolean' && DECIMAL.test(digits) ? Number(digits) : null, rule);
}

function customValue(fan: FanProfile, key: string): CustomValue {
  return Object.hasOwn(fan.custom, key) ? (fan.custom[key] ?? null) : null;
}

// As Postgres' lower(… collate "C"): the same on every machine and in every locale.
function fold(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
