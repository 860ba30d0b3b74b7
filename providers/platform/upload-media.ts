import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { PlatformError } from '../../contracts/messaging/platform';
import type { PlatformCredentials } from './connector';
import type { CallTemplate, JsonPath } from './gateway-dialect';
import { at, textAt, type LosslessJson } from './lossless-json';

/** A file to take to a platform; it is read as it is sent, a part at a time, never held whole. */
export interface MediaFile {
  filename: string;
  contentType: string;
  bytes: number;
  /** Bytes from `startByte` up to and without `endByte`. */
  read: (startByte: number, endByte: number) => Promise<Readable>;
}

export interface UploadRequest {
  account: PlatformCredentials;
  file: MediaFile;
  /** For each call of the upload. */
  timeoutMs: number;
  signal?: AbortSignal;
}

/**
 * `processing`: the platform has the file and works on it; ask `mediaState` by `ticket`. `refused` will never succeed; `not_sent` and `unknown` may
 * be tried again: a file that is there twice does no harm.
 */
export type UploadOutcome =
  | { outcome: 'ready'; platformMediaId: string }
  | { outcome: 'processing'; ticket: string }
  | { outcome: 'refused' | 'not_sent' | 'unknown'; error: PlatformError };

export interface MediaStateRequest {
  account: PlatformCredentials;
  ticket: string;
  timeoutMs: number;
  signal?: AbortSignal;
}

/**
 * How a gateway takes a file. In templates also stand `<upload>` (what the gateway calls it), `<part>`, `<filename>`, `<size>`, `<type>`.
 * Without `begin` the file goes in one call.
 */
export interface UploadDialect {
  begin?: { call: CallTemplate; upload: JsonPath; partBytes: JsonPath };
  /** The call that carries the bytes: as a form with a field of that name, or bare. */
  put: { method: 'POST' | 'PUT'; path: string; form: string | null; more?: Record<string, string> };
  /** For files of more than one part. */
  part?: { method: 'PUT'; path: string };
  complete?: CallTemplate;
  /** In the answer to the last call. */
  mediaId: readonly JsonPath[];
  /** Not there: the file may be used as soon as it is taken. */
  state?: { ticket: JsonPath; call: CallTemplate; word: JsonPath; ready: readonly string[]; failed: readonly string[]; says: JsonPath };
}

export type UploadRead = { outcome: 'ok'; json: LosslessJson } | { outcome: 'failed'; error: PlatformError; notSent: boolean };

/** A call of the gateway with the values of an upload, and bytes instead of a template's body where there are some. */
export type UploadCall = (
  template: Omit<CallTemplate, 'method'> & { method: 'GET' | 'POST' | 'PUT' | 'DELETE' },
  values: Record<string, string>,
  bytes?: { stream: Readable; headers: Record<string, string> },
) => Promise<UploadRead>;

/** Kinds that another try of the same file cannot mend. */
const FINAL = new Set<PlatformError['kind']>(['invalid', 'content_refused', 'not_found', 'media_ref_spent']);

function failed({ error, notSent }: Extract<UploadRead, { outcome: 'failed' }>): UploadOutcome {
  if (notSent) return { outcome: 'not_sent', error };
  if (FINAL.has(error.kind)) return { outcome: 'refused', error };
  return { outcome: error.kind === 'unknown_outcome' || error.kind === 'upstream_failed' ? 'unknown' : 'not_sent', error };
}

const odd = (message: string): UploadOutcome => ({ outcome: 'unknown', error: { kind: 'unknown_outcome', message } });

/** Takes one file up. */
export async function uploadMedia(dialect: UploadDialect, call: UploadCall, file: MediaFile): Promise<UploadOutcome> {
  const { begin, put, part, complete } = dialect;
  const values: Record<string, string> = { filename: file.filename, size: String(file.bytes), type: file.contentType };
  let partBytes = file.bytes;
  if (begin) {
    // A number in JSON; everything else there is text.
    const body = begin.call.body?.replace('<size>', String(file.bytes));
    const begun = await call({ ...begin.call, ...(body === undefined ? {} : { body }) }, values);
    if (begun.outcome === 'failed') return failed(begun);
    const upload = textAt(begun.json, ...begin.upload);
    if (upload === null) return odd('an upload without a name');
    values['upload'] = upload;
    partBytes = Number(textAt(begun.json, ...begin.partBytes) ?? file.bytes);
  }
  let last: UploadRead;
  if (part && partBytes > 0 && file.bytes > partBytes) {
    last = { outcome: 'ok', json: null };
    for (let number = 1, start = 0; start < file.bytes; number += 1, start += partBytes) {
      const end = Math.min(file.bytes, start + partBytes);
      last = await call(part, { ...values, part: String(number) }, await bare(file, start, end));
      if (last.outcome === 'failed') return failed(last);
    }
  } else {
    last = await call(put, values, put.form === null ? await bare(file, 0, file.bytes) : await form(put.form, put.more ?? {}, file));
    if (last.outcome === 'failed') return failed(last);
  }
  if (complete) last = await call(complete, values);
  if (last.outcome === 'failed') return failed(last);
  return outcomeOf(dialect, last.json);
}

/** What became of a file that the platform works on. */
export async function mediaState(dialect: UploadDialect, call: UploadCall, ticket: string): Promise<UploadOutcome> {
  if (!dialect.state) return { outcome: 'ready', platformMediaId: ticket };
  const read = await call(dialect.state.call, { upload: ticket });
  if (read.outcome === 'failed') return failed(read);
  const { outcome, ...rest } = outcomeOf(dialect, read.json);
  // An answer that names no ticket again is about the one that was asked for.
  return outcome === 'unknown' ? { outcome: 'processing', ticket } : ({ outcome, ...rest } as UploadOutcome);
}

function outcomeOf({ state, mediaId }: UploadDialect, json: LosslessJson): UploadOutcome {
  const word = state ? wordAt(json, state.word) : null;
  if (state && word !== null && state.failed.includes(word)) {
    return { outcome: 'refused', error: { kind: 'invalid', message: textAt(json, ...state.says) ?? 'The platform could not process the file.' } };
  }
  const id = mediaId.map((path) => textAt(json, ...path)).find((text) => text !== null);
  if (id !== undefined && (!state || (word !== null && state.ready.includes(word)))) return { outcome: 'ready', platformMediaId: id };
  const ticket = state ? textAt(json, ...state.ticket) : null;
  return ticket === null ? odd('success without a media id') : { outcome: 'processing', ticket };
}

/** A word, or yes and no as words. */
function wordAt(json: LosslessJson, path: JsonPath): string | null {
  const value = at(json, ...path);
  return typeof value === 'boolean' ? String(value) : typeof value === 'string' ? value : null;
}

async function bare(file: MediaFile, start: number, end: number) {
  return { stream: await file.read(start, end), headers: { 'content-type': file.contentType, 'content-length': String(end - start) } };
}

/** A form of one file, made as it is read. */
async function form(field: string, more: Record<string, string>, file: MediaFile) {
  const boundary = `part-${randomUUID()}`;
  const fields = Object.entries(more).map(([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
  const name = file.filename.replace(/["\\\r\n]/g, '_');
  const head = Buffer.from(
    `${fields.join('')}--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="${name}"\r\nContent-Type: ${file.contentType}\r\n\r\n`,
  );
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
  const body = await file.read(0, file.bytes);
  async function* whole() {
    yield head;
    for await (const chunk of body as AsyncIterable<Buffer>) yield chunk;
    yield tail;
  }
  const headers = { 'content-type': `multipart/form-data; boundary=${boundary}`, 'content-length': String(head.length + file.bytes + tail.length) };
  return { stream: Readable.from(whole()), headers };
}
