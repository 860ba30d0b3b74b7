import { isWithinReach } from '../api/is-within-reach';

/** What kind of value each fan field holds; `custom.<key>` fields are of kind `custom`. */
export const FAN_FIELD_KINDS = {
  spendCents: 'number',
  purchases: 'number',
  firstPurchaseAt: 'date',
  lastPurchaseAt: 'date',
  subscribedAt: 'date',
  expiresAt: 'date',
  lastSeenAt: 'date',
  createdAt: 'date',
  /** When the fan last wrote or bought; of one who never did, since when they subscribe, or are known here. */
  lastActiveAt: 'date',
  language: 'text',
  country: 'text',
  timeZone: 'text',
  subscriptionStatus: 'text',
  tag: 'tag',
  /** Media ids, as messages name them. */
  boughtMedia: 'media',
  // Ids of campaigns.
  receivedCampaign: 'campaign',
  readCampaign: 'campaign',
  repliedCampaign: 'campaign',
  boughtCampaign: 'campaign',
} as const;
export type FanField = keyof typeof FAN_FIELD_KINDS;
export type FieldKind = (typeof FAN_FIELD_KINDS)[FanField] | 'custom';

/** The operators that each kind of field understands. */
export const OPS_BY_KIND = {
  number: ['eq', 'neq', 'gt', 'gte', 'lt', 'lte', 'in', 'not_in'],
  date: ['before', 'after', 'within_days', 'older_than_days', 'in_next_days', 'is_set', 'not_set'],
  text: ['eq', 'neq', 'in', 'not_in', 'contains', 'is_set', 'not_set'],
  tag: ['eq', 'neq', 'in', 'not_in', 'is_set', 'not_set'],
  media: ['in', 'not_in'],
  campaign: ['in', 'not_in'],
  custom: ['eq', 'neq', 'gt', 'gte', 'lt', 'lte', 'in', 'not_in', 'contains', 'is_set', 'not_set'],
} as const satisfies Record<FieldKind, readonly string[]>;
export type AudienceOp = (typeof OPS_BY_KIND)[FieldKind][number];

const MAX_DAYS = 36_500;
const MAX_VALUES = 200;
const MAX_LENGTH = 200;
const CUSTOM_FIELD = /^custom\.[A-Za-z0-9_][A-Za-z0-9_ -]{0,63}$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const ISO_TIME = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d))?$/;
const ORDERED = ['gt', 'gte', 'lt', 'lte'];

interface RawRule {
  field: string;
  op: string;
  value?: unknown;
}
export interface RuleProblem {
  part: 'field' | 'op' | 'value';
  message: string;
}

/** The kind of a field, null when there is no such field. */
export function fieldKind(field: string): FieldKind | null {
  if (Object.hasOwn(FAN_FIELD_KINDS, field)) return FAN_FIELD_KINDS[field as FanField];
  return CUSTOM_FIELD.test(field) ? 'custom' : null;
}

/** What is wrong with a rule, in words that say how to mend it; null when nothing is. */
export function ruleProblem({ field, op, value }: RawRule): RuleProblem | null {
  const kind = fieldKind(field);
  if (!kind)
    return {
      part: 'field',
      message: `There is no fan field "${field.slice(0, 80)}". Use ${Object.keys(FAN_FIELD_KINDS).join(', ')} or custom.<name>.`,
    };
  const ops: readonly string[] = OPS_BY_KIND[kind];
  if (!ops.includes(op)) return { part: 'op', message: `"${op.slice(0, 40)}" does not work on ${field}. Use ${ops.join(', ')}.` };
  const expected = expectedValue(kind, op, value);
  return expected ? { part: 'value', message: `${field} ${op}: ${expected}` } : null;
}

function expectedValue(kind: FieldKind, op: string, value: unknown): string | null {
  if (op === 'is_set' || op === 'not_set') return value === undefined ? null : 'leave the value out.';
  if (op.endsWith('_days')) return isWholeDays(value) ? null : `give a whole number of days from 1 to ${MAX_DAYS}.`;
  if (op === 'before' || op === 'after')
    return isIsoTime(value) ? null : 'give a date such as "2026-05-31" (midnight UTC) or "2026-05-31T18:00:00Z".';
  if (op === 'in' || op === 'not_in') {
    const right =
      Array.isArray(value) &&
      value.length > 0 &&
      value.length <= MAX_VALUES &&
      value.every((one) => (kind === 'number' ? isNumber(one) : isText(one) && (kind !== 'campaign' || UUID.test(one as string))));
    return right ? null : `give a list of 1 to ${MAX_VALUES} ${LISTED[kind] ?? 'texts such as ["fr", "en"]'}.`;
  }
  if (kind === 'number' || ORDERED.includes(op)) return isNumber(value) ? null : 'give a number such as 5000 (money is in cents), without quotes.';
  if (kind === 'custom' && op !== 'contains' && isNumber(value)) return null;
  return isText(value) ? null : `give a text of 1 to ${MAX_LENGTH} characters.`;
}

const LISTED: Partial<Record<FieldKind, string>> = { number: 'numbers such as [100, 200]', campaign: 'ids of campaigns', media: 'ids of media' };

const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
const isText = (value: unknown) => typeof value === 'string' && value.length > 0 && value.length <= MAX_LENGTH && !value.includes('\u0000');
const isWholeDays = (value: unknown) => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= MAX_DAYS;

function isIsoTime(value: unknown): boolean {
  if (typeof value !== 'string' || !ISO_TIME.test(value)) return false;
  // Engines roll 31 February over into March; Postgres refuses it. So do we.
  return isWithinReach(value) && new Date(`${value.slice(0, 10)}T00:00:00Z`).toISOString().startsWith(value.slice(0, 10));
}
