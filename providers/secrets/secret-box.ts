import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

const VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const ID_BYTES = 4;
const BODY_AT = 1 + ID_BYTES + NONCE_BYTES + TAG_BYTES;

/** Encrypts what lies in the table `secrets`. */
export interface SecretBox {
  seal: (plain: string, workspaceId: string) => Buffer;
  /** @throws SecretBoxError when key, workspace or bytes are not those it was sealed with. */
  open: (sealed: Buffer, workspaceId: string) => string;
}

export class SecretBoxError extends Error {
  override readonly name = 'SecretBoxError';
}

/**
 * AES-256-GCM, bound to the workspace: a ciphertext moved to another workspace does not open. Layout: version, key id, nonce, tag, body.
 * @param keysBase64 32 bytes in base64; for a rotation several, comma separated, newest first
 */
export function createSecretBox(keysBase64: string): SecretBox {
  const keys = keysBase64.split(',').map(readKey);
  const newest = keys[0];
  if (!newest) throw new SecretBoxError('SECRETS_KEY is empty.');
  return {
    seal: (plain, workspaceId) => {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', newest.key, nonce).setAAD(Buffer.from(workspaceId));
      const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      return Buffer.concat([Buffer.from([VERSION]), newest.id, nonce, cipher.getAuthTag(), body]);
    },
    open: (sealed, workspaceId) => {
      if (sealed[0] !== VERSION || sealed.length < BODY_AT) throw new SecretBoxError('This is not a sealed secret.');
      const named = keys.find(({ id }) => id.equals(sealed.subarray(1, 1 + ID_BYTES)));
      if (!named) throw new SecretBoxError('SECRETS_KEY does not hold the key that this secret was sealed with.');
      return decrypt(named.key, sealed, workspaceId);
    },
  };
}

function decrypt(key: Buffer, sealed: Buffer, workspaceId: string): string {
  const nonceAt = 1 + ID_BYTES;
  const tagAt = nonceAt + NONCE_BYTES;
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(nonceAt, tagAt), { authTagLength: TAG_BYTES })
    .setAAD(Buffer.from(workspaceId))
    .setAuthTag(sealed.subarray(tagAt, BODY_AT));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(BODY_AT)), decipher.final()]).toString('utf8');
  } catch (cause) {
    throw new SecretBoxError('The secret was touched, or is of another workspace.', { cause });
  }
}

function readKey(base64: string): { id: Buffer; key: Buffer } {
  const key = Buffer.from(base64.trim(), 'base64');
  if (key.length !== 32) throw new SecretBoxError(`A key of SECRETS_KEY has ${key.length} bytes; 32 are needed (openssl rand -base64 32).`);
  return { id: createHash('sha256').update('key id').update(key).digest().subarray(0, ID_BYTES), key };
}
