import { z } from 'zod';
import { pageQuery } from '../api/page';
import { audience } from '../accounts/audience';
import { fanFilter, fanSelection } from './fan-selection';
import { FAN_SORTS, SUPPRESSION_REASONS } from './names';

/** Money is null for those who may not see it. */
export const fan = z
  .object({
    id: z.uuid(),
    accountId: z.uuid(),
    platformFanId: z.string(),
    username: z.string().nullable(),
    displayName: z.string().nullable(),
    language: z.string().nullable(),
    country: z.string().nullable(),
    timeZone: z.string().nullable(),
    tags: z.array(z.string()),
    custom: z.record(z.string(), z.unknown()),
    spendCents: z.number().int().nullable(),
    purchases: z.number().int(),
    firstPurchaseAt: z.string().nullable(),
    lastPurchaseAt: z.string().nullable(),
    subscribedAt: z.string().nullable(),
    expiresAt: z.string().nullable(),
    lastSeenAt: z.string().nullable(),
    notes: z.string().nullable(),
    suppressedAt: z.string().nullable(),
    consentWithdrawnAt: z.string().nullable(),
    frozenAt: z.string().nullable(),
    createdAt: z.string(),
  })
  .meta({ id: 'Fan' });
export type Fan = z.infer<typeof fan>;

export const fansQuery = pageQuery.extend({
  ...fanFilter.omit({ audience: true }).shape,
  /** An audience as JSON, see `POST /v1/audiences/count`. */
  audience: z.string().max(20_000).optional(),
  sort: z.enum(FAN_SORTS).default('newest'),
  /** Of the order: `desc` has the newest, the largest, the latest first. */
  direction: z.enum(['asc', 'desc']).default('desc'),
});
export type FansQuery = z.infer<typeof fansQuery>;

const shortText = z.string().trim().max(200).nullable();

/** What is left out stays; null empties. A custom field that is null is removed. */
export const fanPatch = z.strictObject({
  displayName: shortText.optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/, 'Give a language code such as en, fr or pt-BR.')
    .nullable()
    .optional(),
  country: z.string().trim().max(100).nullable().optional(),
  timeZone: z.string().max(64).nullable().optional(),
  tags: z.array(z.string().trim().min(1).max(100)).max(50).optional(),
  custom: z
    .record(
      z.string().regex(/^[A-Za-z0-9_][A-Za-z0-9_ -]{0,63}$/, 'Name custom fields with letters, digits, _, - and spaces.'),
      z.union([z.string().max(1_000), z.number(), z.boolean(), z.null()]),
    )
    .optional(),
  notes: z.string().max(5_000).nullable().optional(),
});
export type FanPatch = z.infer<typeof fanPatch>;

/** Why; kept in the audit log. */
export const reasonBody = z.strictObject({ reason: z.string().trim().min(1, 'Say why; it is kept.').max(500) });
export const suppressBody = z.strictObject({
  reason: z.enum(['manual', 'complaint']).default('manual'),
  wording: z.string().trim().max(500).optional(),
});
/** Where the fan's word came from, and the word itself. */
export const consentBody = z.strictObject({
  state: z.enum(['granted', 'withdrawn']),
  source: z.string().trim().min(1, 'Say where this comes from, such as "e-mail of 3 May".').max(200),
  wording: z.string().trim().max(1_000).optional(),
});
export type ConsentBody = z.infer<typeof consentBody>;

export const fanList = z
  .object({
    id: z.uuid(),
    accountId: z.uuid().nullable(),
    name: z.string(),
    description: z.string().nullable(),
    /** `static`: filled by people and imports; `live`: fans come and go by `rules`. */
    kind: z.enum(['static', 'live']),
    /** Of a live list. */
    rules: audience.nullable(),
    fans: z.number().int(),
    /** While a live list is filled for the first time, or anew after a change of its rules. */
    filling: z.object({ done: z.number().int(), total: z.number().int().nullable() }).nullable(),
    /** When somebody last came or went. */
    changedAt: z.string().nullable(),
    /** Live lists whose rules name it. */
    lists: z.array(z.object({ id: z.uuid(), name: z.string() })),
    /** Campaigns that include or exclude it and are not over. */
    campaigns: z.array(z.object({ id: z.uuid(), name: z.string() })),
    /** Id of the person who made it; null for the system. */
    createdBy: z.string().nullable(),
    createdAt: z.string(),
  })
  .meta({ id: 'FanList' });
export type FanList = z.infer<typeof fanList>;
export const fanListBody = z.strictObject({
  accountId: z.uuid().nullable().default(null),
  name: z.string().trim().min(1, 'Give the list a name.').max(100),
  description: z.string().trim().max(500).nullable().default(null),
  /** Makes it a live list. */
  rules: audience.optional(),
});
export const fanListPatch = z.strictObject({
  name: z.string().trim().min(1).max(100).optional(),
  description: z.string().trim().max(500).nullable().optional(),
  /** Of a live list only. */
  rules: audience.optional(),
});
/**
 * Who: `fanIds`, or the platform's own ids and user names as people paste them, up to 10,000 either way, or a whole selection.
 * Fans who are not there, or not of the account of the list, are left out of the count.
 */
export const membersBody = z.union(
  [
    ...fanSelection.options,
    z.strictObject({
      named: z.array(z.string().trim().min(1).max(200)).min(1).max(10_000),
      accountId: z.uuid('An account is named by its id.').optional(),
    }),
  ],
  { error: 'Give fanIds, a filter, or names.' },
);
export type MembersBody = z.infer<typeof membersBody>;
export const membersAnswer = z.object({
  changed: z.number().int(),
  /** Those of `named` that no fan was found for, the first 100. */
  unknown: z.array(z.string()).default([]),
});

export const suppression = z
  .object({
    id: z.uuid(),
    accountId: z.uuid(),
    /** Null: only a keyed hash is left, of a fan who was erased or was never here. */
    fanId: z.uuid().nullable(),
    /** Of the fan who is there. */
    fanName: z.string().nullable(),
    reason: z.enum(SUPPRESSION_REASONS),
    wording: z.string().nullable(),
    actor: z.string(),
    createdAt: z.string(),
    liftedAt: z.string().nullable(),
    liftedBy: z.string().nullable(),
  })
  .meta({ id: 'Suppression' });
export type Suppression = z.infer<typeof suppression>;

export const suppressionsQuery = pageQuery.extend({
  accountId: z.uuid().optional(),
  reason: z.enum(SUPPRESSION_REASONS).optional(),
  /** `true`: only what holds now; `false`: only what was lifted. */
  inForce: z.enum(['true', 'false']).optional(),
  /** The platform's id of one fan, exactly; needs `accountId`. Finds fans who were erased, too: by the hash. */
  platformFanId: z.string().trim().min(1).max(200).optional(),
});
export type SuppressionsQuery = z.infer<typeof suppressionsQuery>;

/** The platform's own ids; those who are no fans yet will be suppressed when they come. */
export const addSuppressionsBody = z.strictObject({
  accountId: z.uuid('An account is named by its id.'),
  platformFanIds: z.array(z.string().trim().min(1).max(200)).min(1, 'Give at least one id.').max(10_000, 'Give at most 10,000 ids at a time.'),
  reason: z.enum(['manual', 'complaint']).default('manual'),
  wording: z.string().trim().min(1, 'Say why; it is kept.').max(500),
});
export const addSuppressionsAnswer = z.object({
  added: z.number().int(),
  already: z.number().int(),
  /** Of those added, how many are fans here; the others are kept as a hash. */
  fans: z.number().int(),
});
