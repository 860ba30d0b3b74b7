import { z } from 'zod';
import { permission, role } from './permissions';

export const workspaceName = z.string().trim().min(1, 'Give the workspace a name.').max(80, 'Use at most 80 characters.');

export const workspace = z.object({ id: z.uuid(), name: z.string(), createdAt: z.iso.datetime() }).meta({ id: 'Workspace' });
export type Workspace = z.infer<typeof workspace>;
export const workspaceInput = z.strictObject({ name: workspaceName }).meta({ id: 'WorkspaceInput' });

export const workspaceSettings = z
  .object({
    /** Campaign and automation messages that one fan gets at most. */
    capPerDay: z.number().int(),
    capPerWeek: z.number().int(),
    stopWords: z.array(z.string()),
    /** A sale belongs to who wrote the last human message within so many hours before it. */
    saleHours: z.number().int(),
  })
  .meta({ id: 'WorkspaceSettings' });
export type WorkspaceSettings = z.infer<typeof workspaceSettings>;
export const workspaceSettingsInput = z
  .strictObject({
    capPerDay: z.number().int('Give a whole number.').min(0).max(100, 'More than 100 messages a day is no cap.').optional(),
    capPerWeek: z.number().int('Give a whole number.').min(0).max(500, 'More than 500 messages a week is no cap.').optional(),
    stopWords: z
      .array(z.string().trim().toLowerCase().min(2, 'A STOP word has at least 2 letters.').max(40, 'A STOP word has at most 40 letters.'))
      .min(1, 'Keep at least one STOP word: fans must be able to leave.')
      .max(50)
      .optional(),
    saleHours: z
      .number()
      .int('Give a whole number of hours.')
      .min(1, 'Count at least 1 hour.')
      .max(720, 'Count at most 30 days (720 hours).')
      .optional(),
  })
  .meta({ id: 'WorkspaceSettingsInput' });

/** Who is asking, where, and what they may do there. */
export const me = z
  .object({
    user: z.object({ id: z.uuid(), name: z.string(), email: z.string() }),
    via: z.enum(['session', 'api_key']),
    workspace: workspace.nullable(),
    role: role.nullable(),
    permissions: z.array(permission),
    /** Platform accounts that the role holds for; null is all of the workspace. */
    accountIds: z.array(z.uuid()).nullable(),
    workspaces: z.array(z.object({ id: z.uuid(), name: z.string(), role })),
    /** Invitations that wait for this person's answer; the link is in the mail. */
    invitations: z.array(z.object({ workspaceName: z.string(), role, expiresAt: z.iso.datetime() })),
  })
  .meta({ id: 'Me' });
export type Me = z.infer<typeof me>;

/** What of the installation itself concerns whoever works in it. */
export const installation = z
  .object({
    /** Where the local platform for trying things answers; null when there is none. */
    sandbox: z.object({ origin: z.string() }).nullable(),
  })
  .meta({ id: 'Installation' });
export type Installation = z.infer<typeof installation>;

/** A message of a fan, to see whether it would opt them out. */
export const stopWordTrial = z
  .strictObject({
    text: z.string().max(1_000, 'Use at most 1,000 characters.'),
    /** Words to try with; left out: those that are saved. */
    stopWords: z.array(z.string().max(40)).max(50).optional(),
  })
  .meta({ id: 'StopWordTrial' });
export const stopWordAnswer = z
  .object({
    /** The word that was understood; null: the fan goes on getting messages. */
    word: z.string().nullable(),
    /** Understood in every workspace, whatever its own list says. */
    isBuiltIn: z.boolean(),
  })
  .meta({ id: 'StopWordAnswer' });
export type StopWordAnswer = z.infer<typeof stopWordAnswer>;

export const chooseWorkspaceInput = z.strictObject({ workspaceId: z.uuid('Give the id of one of your workspaces.') });
