import { eq } from 'drizzle-orm';
import type { Tx } from '../database';
import { secrets } from '../schema';

/** Keeps a sealed secret. @returns its id, which is all that other rows hold */
export async function storeSecret(
  tx: Tx,
  { workspaceId, kind, ciphertext }: { workspaceId: string; kind: 'platform_api_key' | 'webhook_secret' | 'outgoing_webhook'; ciphertext: Buffer },
): Promise<string> {
  const [made] = await tx.insert(secrets).values({ workspaceId, kind, ciphertext }).returning({ id: secrets.id });
  if (!made) throw new Error('Postgres kept no secret and gave no error.');
  return made.id;
}

/** Null when it is not there. */
export async function readSecret(tx: Tx, id: string): Promise<Buffer | null> {
  const [found] = await tx.select({ ciphertext: secrets.ciphertext }).from(secrets).where(eq(secrets.id, id));
  return found?.ciphertext ?? null;
}

/** Nothing may refer to it any more. */
export async function dropSecret(tx: Tx, id: string | null): Promise<void> {
  if (id !== null) await tx.delete(secrets).where(eq(secrets.id, id));
}
