import { Context } from '@temporalio/activity';
import { Readable } from 'node:stream';
import type { PlatformCapabilities } from '../../contracts/messaging/platform';
import { releaseReady, releaseWaits, wantMore } from '../../db/media/release-waits';
import { noteTicket, takeUpload, uploadDueInMs, uploadFailed, uploadLater, uploadReady, type UploadTask } from '../../db/media/upload-rows';
import { nextTry } from '../../domain/media/next-try';
import { storableText } from '../../domain/messaging/storable-text';
import type { MediaFile, UploadOutcome } from '../../providers/platform/upload-media';
import type { CarryResult, MediaUploadInput } from '../../workflows/media/contract';
import type { MediaDeps } from './media-deps';

const HEARTBEAT_MS = 5_000;
const CALL_MS = 1_800_000;
const ASK_MS = 20_000;
const ASK_AGAIN_MS = 1_000;
/** A platform that works on a file for longer is asked again later. */
const WORKS_MS = 600_000;
/** References that a message uses up and that are fetched ahead of it. */
const STOCK = 3;

/**
 * Takes a file to a platform, waits until it can be sent there, and lets the messages go that waited for it. References that a message uses up are
 * fetched one after another while messages wait. Killed between the upload and the record, the file goes up once more; no message is sent twice by it.
 */
export function createCarryMedia(deps: MediaDeps) {
  return async function carryMedia(key: MediaUploadInput): Promise<CarryResult> {
    const context = Context.current();
    let sent = 0;
    const beat = setInterval(() => context.heartbeat({ bytes: sent }), HEARTBEAT_MS);
    const onBytes = (bytes: number) => (sent += bytes);
    try {
      for (let uploads = 0; ; uploads += 1) {
        if (context.cancellationSignal.aborted) return { uploads, retryInMs: 0 };
        const task = await takeUpload(deps.senderPool, key);
        if (task === null && !(await wantMore(deps.senderPool, key, STOCK))) {
          if ((await releaseReady(deps.senderPool, key)) > 0) await deps.wakeSender(key.accountId);
          return { uploads, retryInMs: await uploadDueInMs(deps.senderPool, key) };
        }
        if (task !== null) await carryOne(deps, key, task, context.cancellationSignal, onBytes);
      }
    } finally {
      clearInterval(beat);
    }
  };
}

async function carryOne(
  deps: MediaDeps,
  key: MediaUploadInput,
  task: UploadTask,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<void> {
  const pool = deps.senderPool;
  const connector = deps.connectorOf(task.platform);
  const can = task.capabilities?.mediaUpload ?? connector.capabilities.mediaUpload ?? null;
  const outcome = blockedBy(task, can) ?? (await carry(deps, key, task, signal, onBytes));
  if (outcome.outcome === 'ready') {
    deps.reach('media_uploaded');
    const reusable = can?.reference !== 'once';
    await uploadReady(pool, task.uploadId, outcome.platformMediaId, reusable);
    await releaseWaits(pool, key, reusable ? null : 1);
    await deps.wakeSender(key.accountId);
    return;
  }
  if (outcome.outcome === 'processing') {
    await uploadLater(pool, task.uploadId, { kind: 'media_not_ready', message: 'The platform still works on the file.' }, 60_000, false);
    return;
  }
  const error = { kind: outcome.error.kind, message: storableText(outcome.error.message.slice(0, 500)) };
  const next = nextTry(outcome.outcome === 'refused', outcome.error.kind, outcome.error.retryAfterMs, task.tries);
  if (next.kind === 'later') return uploadLater(pool, task.uploadId, error, next.inMs, next.counts);
  await uploadFailed(pool, task.uploadId, error);
  // They end at their slot, with the reason.
  await releaseWaits(pool, key, null);
  await deps.wakeSender(key.accountId);
}

/** What needs no call to be known. */
function blockedBy(task: UploadTask, can: PlatformCapabilities['mediaUpload']): UploadOutcome | null {
  const refused = (message: string): UploadOutcome => ({ outcome: 'refused', error: { kind: 'invalid', message } });
  if (task.mediaState !== 'ready') return refused('The file was removed.');
  if (task.removed) return refused('The account was disconnected.');
  if (!can) return refused('This platform takes no files.');
  if (!can.mimeTypes.includes(task.contentType)) return refused(`This platform takes no files of type ${task.contentType}.`);
  if (task.bytes > can.maxBytes) return refused(`The platform takes files of up to ${can.maxBytes} bytes; this one has ${task.bytes}.`);
  if (task.status !== 'active') return { outcome: 'not_sent', error: { kind: 'session_expired', message: `The account is ${task.status}.` } };
  return null;
}

async function carry(
  deps: MediaDeps,
  { workspaceId }: MediaUploadInput,
  task: UploadTask,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<UploadOutcome> {
  const connector = deps.connectorOf(task.platform);
  const account = {
    baseUrl: task.baseUrl,
    platformAccountId: task.platformAccountId,
    apiKey: task.apiKeySecretId ? await deps.readSecret(workspaceId, task.apiKeySecretId) : '',
  };
  const file: MediaFile = {
    filename: task.filename,
    contentType: task.contentType,
    bytes: task.bytes,
    read: async (start, end) => Readable.from(counted(await deps.storage.getRange(task.objectKey, start, end), onBytes)),
  };
  let outcome: UploadOutcome =
    task.ticket === null
      ? await connector.uploadMedia({ account, file, timeoutMs: CALL_MS, signal })
      : { outcome: 'processing', ticket: task.ticket };
  const until = performance.now() + WORKS_MS;
  while (outcome.outcome === 'processing' && performance.now() < until && !signal.aborted) {
    if (outcome.ticket !== task.ticket) await noteTicket(deps.senderPool, task.uploadId, outcome.ticket);
    task.ticket = outcome.ticket;
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
    const { ticket } = outcome;
    const asked: UploadOutcome = await connector.mediaState({ account, ticket, timeoutMs: ASK_MS, signal });
    // A question that got no answer is asked again; the file is there.
    outcome = asked.outcome === 'unknown' || asked.outcome === 'not_sent' ? { outcome: 'processing', ticket } : asked;
  }
  return outcome;
}

async function* counted(stream: AsyncIterable<Uint8Array>, onBytes: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    onBytes(chunk.byteLength);
    yield chunk;
  }
}
