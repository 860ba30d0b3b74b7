import { z } from 'zod';
import { pageQuery } from '../api/page';
import { MEDIA_KINDS, MEDIA_TYPES } from './media-types';

/** A file that messages carry. `removed`: the file is gone, its name stays where it was sent. */
export const mediaItem = z
  .object({
    id: z.uuid(),
    /** Null: for all accounts of the workspace. */
    accountId: z.uuid().nullable(),
    filename: z.string(),
    contentType: z.enum(MEDIA_TYPES),
    kind: z.enum(MEDIA_KINDS),
    /** As it goes out. */
    bytes: z.number().int(),
    width: z.number().int().nullable(),
    height: z.number().int().nullable(),
    durationMs: z.number().int().nullable(),
    hasThumbnail: z.boolean(),
    removed: z.boolean(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Media' });
export type MediaItem = z.infer<typeof mediaItem>;

export const UPLOAD_STATES = ['waiting', 'uploading', 'ready', 'failed'] as const;

/** How a file stands at the platform of one account. */
export const mediaUpload = z
  .object({
    accountId: z.uuid(),
    state: z.enum(UPLOAD_STATES),
    platformMediaId: z.string().nullable(),
    tries: z.number().int(),
    retryAt: z.iso.datetime().nullable(),
    errorKind: z.string().nullable(),
    errorMessage: z.string().nullable(),
  })
  .meta({ id: 'MediaUpload' });
export const mediaDetail = mediaItem.extend({ uploads: z.array(mediaUpload) }).meta({ id: 'MediaDetail' });
export type MediaDetail = z.infer<typeof mediaDetail>;

export const mediaQuery = pageQuery.extend({
  /** In the name of the file. */
  q: z.string().max(100).optional(),
  kind: z.enum(MEDIA_KINDS).optional(),
  /** Files for this account and for all. */
  accountId: z.uuid().optional(),
  /** These only, removed ones among them; ids divided by commas. */
  ids: z
    .string()
    .max(2_000)
    .transform((text) => text.split(',').filter((id) => id !== ''))
    .pipe(z.array(z.uuid('Give ids of media, divided by commas.')).max(50))
    .optional(),
});

export const mediaUploadQuery = z.object({
  filename: z.string().trim().min(1).max(255).default('file'),
  /** Only for this account; for all of them when left out. */
  accountId: z.uuid('An account is named by its id.').optional(),
});

/** What a fan had of one file, or of one of the platform's own media. */
export const fanMediaItem = z
  .object({
    /** Ours, or the platform's. */
    mediaId: z.string(),
    boughtAt: z.iso.datetime().nullable(),
    lastSentAt: z.iso.datetime().nullable(),
    sends: z.number().int(),
    /** Of the last message that carried it; whole cents. */
    lastPriceCents: z.number().int().nullable(),
  })
  .meta({ id: 'FanMedia' });
export const fanMediaList = z.object({ items: z.array(fanMediaItem) }).meta({ id: 'FanMediaList' });
export type FanMediaItem = z.infer<typeof fanMediaItem>;
