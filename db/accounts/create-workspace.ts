import { randomBytes } from 'node:crypto';
import type { Tx } from '../database';
import { auditLog, members, workspaces, workspaceSettings } from '../schema';

/** STOP words of a new workspace, in the languages the app speaks. */
export const DEFAULT_STOP_WORDS = ['stop', 'unsubscribe', 'arret', 'arrêt', 'désabonner', 'desabonner'];

/** A workspace with its settings and its first owner; a transaction of the auth role. @returns its id */
export async function createWorkspace(tx: Tx, { name, ownerId }: { name: string; ownerId: string }): Promise<string> {
  const slug = `${
    name
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 40) || 'workspace'
  }-${randomBytes(4).toString('hex')}`;
  const [made] = await tx.insert(workspaces).values({ name, slug }).returning({ id: workspaces.id });
  if (!made) throw new Error('Postgres made no workspace and gave no error.');
  await tx.insert(workspaceSettings).values({ workspaceId: made.id, stopWords: DEFAULT_STOP_WORDS });
  await tx.insert(members).values({ workspaceId: made.id, userId: ownerId, role: 'owner' });
  await tx.insert(auditLog).values({
    workspaceId: made.id,
    actor: `user:${ownerId}`,
    action: 'workspace.created',
    targetType: 'workspace',
    targetId: made.id,
    data: { name },
  });
  return made.id;
}
