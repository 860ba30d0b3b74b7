/** A master key of the payload codec. Keys per workspace are derived from it, so it never encrypts anything itself. */
export interface CodecKey {
  /** Stored in clear beside every payload; says which key opens it. */
  id: string;
  /** 32 bytes. */
  secret: Uint8Array;
}

/** `TEMPORAL_CODEC_KEYS` that cannot be used, with the entry and what is expected. Never quotes a key. */
export class CodecKeysError extends Error {
  override readonly name = 'CodecKeysError';
}

const ID = /^[A-Za-z0-9._-]{1,64}$/;

/**
 * Reads `id:base64key,id:base64key`, newest first: the first encrypts, all decrypt.
 * @throws CodecKeysError on an empty list, a bad or repeated id, or a key that is not 32 bytes.
 */
export function parseCodecKeys(text: string): readonly [CodecKey, ...CodecKey[]] {
  const entries = text
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  const keys = entries.map((entry, index) => parseEntry(entry, index + 1));
  const repeated = keys.find((key, index) => keys.findIndex((other) => other.id === key.id) !== index);
  if (repeated) throw new CodecKeysError(`TEMPORAL_CODEC_KEYS names the id ${repeated.id} twice; each key needs an id of its own.`);
  const [newest, ...older] = keys;
  if (!newest) throw new CodecKeysError('TEMPORAL_CODEC_KEYS is empty; expected id:base64key pairs, newest first.');
  return [newest, ...older];
}

function parseEntry(entry: string, position: number): CodecKey {
  const colon = entry.indexOf(':');
  const id = entry.slice(0, Math.max(colon, 0));
  if (!ID.test(id))
    throw new CodecKeysError(
      `Entry ${position} of TEMPORAL_CODEC_KEYS has no usable id; expected id:base64key, the id of letters, digits, dot, dash, underscore.`,
    );
  const secret = Buffer.from(entry.slice(colon + 1), 'base64');
  if (secret.length !== 32)
    throw new CodecKeysError(`Key ${id} of TEMPORAL_CODEC_KEYS has ${secret.length} bytes; expected 32 in base64 (openssl rand -base64 32).`);
  return { id, secret: new Uint8Array(secret) };
}
