import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

import type { AccountCall } from './account-call';
import { one, refused, type Result } from './dialect';
import { drawLatencyMs } from './fault-draw';
import { fileInForm } from './form-file';
import { refusal } from './refusal';
import type { Row } from './sandbox-store';

/** Pieces of a file in the dialect that takes it in parts. */
const PART_BYTES = 5_242_880;
const TYPES = /^(image\/(jpeg|png|webp|gif)|video\/(mp4|quicktime)|audio\/(mpeg|mp4|wav))$/;

interface File {
  filename: string;
  type: string;
  bytes: number;
}

function fileRefusal({ account }: AccountCall, { type, bytes }: File): Result | null {
  if (!TYPES.test(type)) return refused(refusal('media_type', { field: 'file' }));
  return bytes > account.config.mediaMaxBytes ? refused(refusal('media_too_large', { field: 'file' })) : null;
}

function told({ dialect }: AccountCall, row: Row): Result {
  const isReady = row.ready_ms !== null && Number(row.ready_ms) <= Date.now();
  return one(dialect.media({ id: Number(row.id), reference: String(row.reference), isReady, partBytes: PART_BYTES }));
}

function keep(call: AccountCall, { filename, type, bytes }: File, sha256: string, readyMs: number | null): Row {
  const { context, account, dialect } = call;
  const usable = dialect.mediaReference;
  const { id } = context.store.run(
    'insert into media (account, reference, usable, filename, type, bytes, sha256, ready_ms) values (?, ?, ?, ?, ?, ?, ?, ?)',
    account.id,
    `upload:${randomUUID()}`,
    usable,
    filename,
    type,
    bytes,
    sha256,
    readyMs,
  );
  if (usable === 'reusable') context.store.run('update media set reference = ? where id = ?', String(id), id);
  return context.store.get('select * from media where id = ?', id) ?? {};
}

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** One call that carries a form with the file; the platform then works on it for a while. */
export async function takeMedia(call: AccountCall): Promise<Result> {
  const { context, account, request } = call;
  const latencyMs = drawLatencyMs(context, account);
  if (latencyMs > 0) await wait(latencyMs);
  const file = fileInForm(String(request.headers['content-type'] ?? ''), request.body);
  if (file === null) return refused(refusal('invalid', { field: 'file', text: 'A form with one file is needed.' }));
  const bad = fileRefusal(call, { ...file, bytes: file.content.length });
  if (bad) return bad;
  const { content, ...named } = file;
  return context.commits.write(() =>
    told(call, keep(call, { ...named, bytes: content.length }, hashOf(content), Date.now() + account.config.mediaReadyMs)),
  );
}

/** POST uploads/init: a file is announced. */
export function beginMedia(call: AccountCall): Promise<Result> | Result {
  const file = announced(call.request.body);
  if (file === null) return refused(refusal('invalid', { field: 'filename', text: 'filename, size and contentType are needed.' }));
  return fileRefusal(call, file) ?? call.context.commits.write(() => told(call, keep(call, file, '', null)));
}

function announced(body: Buffer): File | null {
  let json: unknown;
  try {
    json = JSON.parse(body.toString('utf8'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
  const { filename, size, contentType } = Object(json) as Record<string, unknown>;
  return typeof filename === 'string' && typeof size === 'number' && typeof contentType === 'string'
    ? { filename, bytes: size, type: contentType }
    : null;
}

const announcedRow = ({ context, account, message }: AccountCall) =>
  context.store.get('select * from media where account = ? and reference = ? and ready_ms is null', account.id, message);

/** PUT uploads/{id} or uploads/{id}/parts/{n}: bytes of an announced file. The same part again replaces it. */
export function putMedia(call: AccountCall): Promise<Result> | Result {
  const row = announcedRow(call);
  if (!row) return refused(refusal('message_unknown'));
  const part = Number(call.fan || '1');
  return call.context.commits.write(() => {
    call.context.store.run('insert or replace into media_parts (media, part, bytes) values (?, ?, ?)', Number(row.id), part, call.request.body);
    return told(call, row);
  });
}

/** POST uploads/{id}/complete: all of it is there, and it may be used. */
export function completeMedia(call: AccountCall): Promise<Result> | Result {
  const { context, account } = call;
  const row = announcedRow(call);
  if (!row) return refused(refusal('message_unknown'));
  const parts = context.store.all('select bytes from media_parts where media = ? order by part', Number(row.id)) as unknown as {
    bytes: Uint8Array;
  }[];
  const content = Buffer.concat(parts.map(({ bytes }) => bytes));
  if (content.length !== row.bytes) return refused(refusal('invalid', { field: 'size', text: 'Bytes are missing.' }));
  return context.commits.write(() => {
    context.store.run('delete from media_parts where media = ?', Number(row.id));
    context.store.run(
      'update media set sha256 = ?, ready_ms = ? where id = ?',
      hashOf(content),
      Date.now() + account.config.mediaReadyMs,
      Number(row.id),
    );
    return told(call, context.store.get('select * from media where id = ?', Number(row.id)) ?? {});
  });
}

/** Whether the platform is done with a file. */
export function lookAtMedia(call: AccountCall): Result {
  const row = call.context.store.get('select * from media where account = ? and id = ?', call.account.id, Number(call.message));
  return row ? told(call, row) : refused(refusal('message_unknown'));
}
