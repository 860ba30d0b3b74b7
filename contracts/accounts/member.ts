import { z } from 'zod';
import { permission, role } from './permissions';

const accountIds = z
  .array(z.uuid('Name platform accounts by their ids.'))
  .max(1_000)
  .nullable()
  .describe('Platform accounts that the role holds for; null is all of the workspace.');

export const member = z
  .object({
    id: z.uuid(),
    userId: z.uuid(),
    name: z.string(),
    email: z.string(),
    role,
    accountIds,
    joinedAt: z.iso.datetime(),
    /** The person who asks. */
    isYou: z.boolean(),
  })
  .meta({ id: 'Member' });
export type Member = z.infer<typeof member>;
export const memberInput = z
  .strictObject({ role: role.optional(), accountIds: accountIds.optional() })
  .refine((input) => input.role !== 'owner' || !input.accountIds, {
    path: ['accountIds'],
    message: 'An owner holds for the whole workspace; leave the accounts out.',
  })
  .meta({ id: 'MemberInput' });

export const invitation = z
  .object({
    id: z.uuid(),
    email: z.string(),
    role,
    accountIds,
    status: z.enum(['pending', 'accepted', 'revoked', 'expired']),
    invitedBy: z.string(),
    expiresAt: z.iso.datetime(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Invitation' });
export type Invitation = z.infer<typeof invitation>;
export const invitationInput = z
  .strictObject({
    email: z.email('Give an e-mail address such as ada@example.com.').max(254).toLowerCase(),
    role,
    accountIds: accountIds.optional(),
  })
  .refine((input) => input.role !== 'owner' || !input.accountIds, {
    path: ['accountIds'],
    message: 'An owner holds for the whole workspace; leave the accounts out.',
  })
  .meta({ id: 'InvitationInput' });
export type InvitationInput = z.infer<typeof invitationInput>;

/** An invitation as the person who got the mail sees it. */
export const receivedInvitation = z
  .object({ email: z.string(), role, workspaceName: z.string(), inviterName: z.string(), inviterEmail: z.string(), expiresAt: z.iso.datetime() })
  .meta({ id: 'ReceivedInvitation' });
export type ReceivedInvitation = z.infer<typeof receivedInvitation>;

export const apiKey = z
  .object({
    id: z.uuid(),
    name: z.string(),
    start: z.string(),
    scopes: z.array(permission),
    createdBy: z.object({ id: z.uuid(), name: z.string() }),
    createdAt: z.iso.datetime(),
    expiresAt: z.iso.datetime().nullable(),
    lastUsedAt: z.iso.datetime().nullable(),
    revokedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'ApiKey' });
export type ApiKey = z.infer<typeof apiKey>;
/** The answer to making one: the only time the key itself is seen. */
export const newApiKey = apiKey.extend({ key: z.string() }).meta({ id: 'NewApiKey' });
export const apiKeyInput = z
  .strictObject({
    name: z.string().trim().min(1, 'Give the key a name by which you will know it.').max(80),
    scopes: z.array(permission).min(1, 'Give the key at least one permission.'),
    expiresInDays: z.number().int().min(1).max(3_650).optional(),
  })
  .meta({ id: 'ApiKeyInput' });

export const auditEntry = z
  .object({
    id: z.uuid(),
    at: z.iso.datetime(),
    /** `user:<id>`, `api_key:<id>` or `system:<part>`. */
    actor: z.string(),
    actorName: z.string().nullable(),
    action: z.string(),
    targetType: z.string(),
    targetId: z.string(),
    /** What an account, a campaign, a list or an import is called now; null for everything else, and for what is gone. */
    targetName: z.string().nullable(),
    data: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'AuditEntry' });
export type AuditEntry = z.infer<typeof auditEntry>;
