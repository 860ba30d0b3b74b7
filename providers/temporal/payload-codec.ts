import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { METADATA_ENCODING_KEY, ValueError, type Payload, type PayloadCodec, type SerializationContext } from '@temporalio/common';
import { temporal } from '@temporalio/proto';
import type { CodecKey } from './codec-keys';
import { keyScope } from './key-scope';

const ENCODING = 'binary/encrypted';
const KEY_ID = 'encryption-key-id';
const SCOPE = 'encryption-scope';
const IV_BYTES = 12;
const TAG_BYTES = 16;
const KEPT_KEYS = 2_000;

/** A payload was encrypted under a key that this process does not hold. */
export class UnknownCodecKeyError extends ValueError {
  override readonly name = 'UnknownCodecKeyError';
}

/**
 * AES-256-GCM over whole payloads. The first key encrypts, every key decrypts. The key in use is derived per scope (workspace, or the
 * workflow when the payload names no workspace), and key id and scope are authenticated, so no payload opens in another's place.
 * Wire form: data = iv (12 bytes) + ciphertext + tag (16 bytes).
 * @throws UnknownCodecKeyError, or ValueError when a payload was altered.
 */
export class EncryptionCodec implements PayloadCodec {
  private readonly keys: ReadonlyMap<string, CodecKey>;
  private readonly derived = new Map<string, Uint8Array>();

  constructor(keys: readonly [CodecKey, ...CodecKey[]]) {
    this.newest = keys[0];
    this.keys = new Map(keys.map((key) => [key.id, key]));
  }
  private readonly newest: CodecKey;

  async encode(payloads: Payload[], context?: SerializationContext): Promise<Payload[]> {
    return payloads.map((payload) => this.encrypt(payload, keyScope(payload, context)));
  }

  /** Payloads in another encoding (recorded before encryption was switched on) pass as they are. */
  async decode(payloads: Payload[]): Promise<Payload[]> {
    return payloads.map((payload) => (read(payload, METADATA_ENCODING_KEY) === ENCODING ? this.decrypt(payload) : payload));
  }

  private encrypt(payload: Payload, scope: string): Payload {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.scopedKey(this.newest, scope), iv);
    cipher.setAAD(authenticated(this.newest.id, scope));
    const plain = temporal.api.common.v1.Payload.encode(payload).finish();
    const data = Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    return {
      metadata: { [METADATA_ENCODING_KEY]: bytes(ENCODING), [KEY_ID]: bytes(this.newest.id), [SCOPE]: bytes(scope) },
      data: new Uint8Array(data),
    };
  }

  private decrypt(payload: Payload): Payload {
    const id = read(payload, KEY_ID);
    const scope = read(payload, SCOPE);
    const key = this.keys.get(id);
    if (!key)
      throw new UnknownCodecKeyError(
        `No codec key with id ${JSON.stringify(id)}; this process holds ${[...this.keys.keys()].join(', ')}. Add the key to the end of TEMPORAL_CODEC_KEYS.`,
      );
    const data = Buffer.from(payload.data ?? []);
    if (data.length < IV_BYTES + TAG_BYTES) throw new ValueError(`Encrypted payload of ${data.length} bytes is too short.`);
    const decipher = createDecipheriv('aes-256-gcm', this.scopedKey(key, scope), data.subarray(0, IV_BYTES));
    decipher.setAAD(authenticated(id, scope));
    decipher.setAuthTag(data.subarray(data.length - TAG_BYTES));
    return temporal.api.common.v1.Payload.decode(opened(decipher, data.subarray(IV_BYTES, data.length - TAG_BYTES), id));
  }

  private scopedKey(key: CodecKey, scope: string): Uint8Array {
    const name = `${key.id}\n${scope}`;
    const known = this.derived.get(name);
    if (known) return known;
    if (this.derived.size >= KEPT_KEYS) this.derived.clear();
    const fresh = new Uint8Array(hkdfSync('sha256', key.secret, scope, 'huntaze temporal payload v1', 32));
    this.derived.set(name, fresh);
    return fresh;
  }
}

function opened(decipher: ReturnType<typeof createDecipheriv>, ciphertext: Uint8Array, id: string): Uint8Array {
  try {
    return new Uint8Array(Buffer.concat([decipher.update(ciphertext), decipher.final()]));
  } catch (cause) {
    throw new ValueError(`Payload does not open under codec key ${id}: it was altered, or the key behind this id is another one.`, cause);
  }
}

function authenticated(id: string, scope: string): Uint8Array {
  return bytes(JSON.stringify([ENCODING, id, scope]));
}

function bytes(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'utf8'));
}

function read(payload: Payload, name: string): string {
  return Buffer.from(payload.metadata?.[name] ?? []).toString('utf8');
}
