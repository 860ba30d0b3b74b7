import { auth } from '../../api/auth';

const SLUG_LENGTH = 40;

/** A readable address part, made unlike any other by a random tail: two agencies may share a name. */
function slugOf(name: string): string {
  const words = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, SLUG_LENGTH);
  // Not randomUUID: browsers offer it on https only, and a self-hosted page may be plain http in a home network.
  const tail = [...crypto.getRandomValues(new Uint8Array(4))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${words === '' ? 'workspace' : words}-${tail}`;
}

/** Creates a workspace with the signed-in person as owner and makes it the active one. */
export async function createOwnWorkspace(name: string): Promise<void> {
  const { id } = await auth.createWorkspace({ name, slug: slugOf(name) });
  await auth.activate(id);
}
