import { z } from 'zod';
import { pageQuery } from '../api/page';

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

export const FAN_SORTS = ['newest', 'spend', 'lastPurchase', 'lastSeen'] as const;
export type FanSort = (typeof FAN_SORTS)[number];

export const fansQuery = pageQuery.extend({
  accountId: z.uuid().optional(),
  listId: z.uuid().optional(),
  /** Part of a name, or the platform's id. */
  search: z.string().trim().min(1).max(100).optional(),
  state: z.enum(['suppressed', 'frozen', 'consent_withdrawn', 'reachable']).optional(),
  /** An audience as JSON, see `POST /v1/audiences/count`. */
  audience: z.string().max(20_000).optional(),
  sort: z.enum(FAN_SORTS).default('newest'),
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
    fans: z.number().int(),
    createdAt: z.string(),
  })
  .meta({ id: 'FanList' });
export type FanList = z.infer<typeof fanList>;
export const fanListBody = z.strictObject({
  accountId: z.uuid().nullable().default(null),
  name: z.string().trim().min(1, 'Give the list a name.').max(100),
  description: z.string().trim().max(500).nullable().default(null),
});
export const fanListPatch = z.strictObject({
  name: z.string().trim().min(1).max(100).optional(),
  description: z.string().trim().max(500).nullable().optional(),
});
/** At most 10,000 at a time; fans who are not there are left out of the count. */
export const membersBody = z.strictObject({ fanIds: z.array(z.uuid()).min(1).max(10_000) });
export const membersAnswer = z.object({ changed: z.number().int() });

export const suppression = z
  .object({
    id: z.uuid(),
    accountId: z.uuid(),
    fanId: z.uuid().nullable(),
    reason: z.enum(['stop_word', 'complaint', 'manual', 'import', 'erasure']),
    wording: z.string().nullable(),
    actor: z.string(),
    createdAt: z.string(),
    liftedAt: z.string().nullable(),
  })
  .meta({ id: 'Suppression' });
export type Suppression = z.infer<typeof suppression>;
