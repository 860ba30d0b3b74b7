import { z } from 'zod';
import { pageQuery } from '../../api/page';
import { MAX_MESSAGE_TEXT } from '../message';

/** `shared` is everybody's in the workspace, `mine` the person's own. */
export const REPLY_SHOWS = ['all', 'mine', 'shared'] as const;
/** `match` puts what fits the word best first, then what is used most. */
export const REPLY_SORTS = ['name', 'used', 'match'] as const;

const shortcut = z
  .string()
  .trim()
  .transform((word) => word.replace(/^\//, '').toLowerCase())
  .refine((word) => /^[\p{L}\p{N}_]{1,32}$/u.test(word), {
    message: 'Use 1 to 32 letters, digits or underscores, such as hi2.',
    params: { code: 'shortcut_bad' },
  });
const text = z.string().max(MAX_MESSAGE_TEXT, `Use at most ${MAX_MESSAGE_TEXT} characters.`);

/** What a message says, costs and carries, with variables such as `{{first_name|there}}`. */
export const replyContent = {
  text: text.default(''),
  /** Whole cents of the account's currency; 0 is free. */
  priceCents: z.number().int('Give whole cents.').min(0).max(100_000_00).default(0),
  mediaIds: z.array(z.string().min(1).max(200)).max(50, 'Use at most 50 media.').default([]),
};

export const cannedReply = z
  .object({
    id: z.uuid(),
    /** Null: for every account. */
    accountId: z.uuid().nullable(),
    name: z.string(),
    /** What is typed after the slash. */
    shortcut: z.string(),
    folder: z.string(),
    text: z.string(),
    priceCents: z.number().int(),
    mediaIds: z.array(z.string()),
    /** False: the person's own, which nobody else sees. */
    shared: z.boolean(),
    mayChange: z.boolean(),
    uses: z.number().int(),
    lastUsedAt: z.iso.datetime().nullable(),
    /** Name it when you save, so that nobody's change is lost. */
    revision: z.number().int(),
    updatedAt: z.iso.datetime(),
    updatedBy: z.string().nullable(),
  })
  .meta({ id: 'CannedReply' });
export type CannedReply = z.infer<typeof cannedReply>;

const fields = {
  name: z.string().trim().min(1, 'Name the reply.').max(80, 'Use at most 80 characters.'),
  shortcut,
  folder: z.string().trim().max(60, 'Use at most 60 characters.').default(''),
  accountId: z.uuid().nullable().default(null),
  shared: z.boolean().default(false),
  ...replyContent,
};
const hasContent = ({ text, mediaIds }: { text: string; mediaIds: string[] }, context: z.RefinementCtx) => {
  if (text.trim() === '' && mediaIds.length === 0)
    context.addIssue({ code: 'custom', path: ['text'], message: 'Write a text, or attach media.', params: { code: 'text_or_media' } });
};

export const replyInput = z.strictObject(fields).superRefine(hasContent).meta({ id: 'CannedReplyInput' });
export type ReplyInput = z.output<typeof replyInput>;

/** The whole reply; a save over a newer revision is refused as conflict. */
export const replySave = z
  .strictObject({ revision: z.number().int().min(1), ...fields })
  .superRefine(hasContent)
  .meta({ id: 'CannedReplySave' });
export type ReplySave = z.output<typeof replySave>;

export const repliesQuery = pageQuery.extend({
  /** Part of the shortcut, the name or the text. */
  search: z.string().trim().max(100).optional(),
  /** Those for this account, with those for every account. */
  accountId: z.uuid().optional(),
  folder: z.string().max(60).optional(),
  show: z.enum(REPLY_SHOWS).default('all'),
  sort: z.enum(REPLY_SORTS).default('name'),
});
export type RepliesQuery = z.output<typeof repliesQuery>;

export const replyFolders = z.object({ items: z.array(z.object({ folder: z.string(), replies: z.number().int() })) });
export type ReplyFolders = z.infer<typeof replyFolders>;

/** What the variables of a text stand for with one fan; null where the fan has none. */
export const fanValues = z
  .object({ name: z.string(), values: z.record(z.string(), z.string().nullable()), variables: z.array(z.string()) })
  .meta({ id: 'FanValues' });
export type FanValues = z.infer<typeof fanValues>;
