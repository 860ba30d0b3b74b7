import type { PlatformError, RenderedMessage, SendOutcome, UnsendOutcome } from '../../contracts/messaging/platform';
import { accountState, refusedAccount } from './account-record';
import { classifyError } from './classify-error';
import type { AccountOutcome, FindOutcome, FindRequest, PlatformConnector, PlatformCredentials } from './connector';
import { centsDecimal } from './decimal-cents';
import { findInThread } from './find-in-thread';
import type { GatewayAnswer, GatewayClient } from './gateway-client';
import type { CallTemplate, GatewayDialect } from './gateway-dialect';
import { gatewayMass } from './gateway-mass';
import { gatewayReads, readPage } from './gateway-reads';
import { parseLosslessJson, textAt, type LosslessJson } from './lossless-json';
import { readWebhook } from './read-webhook';
import { sendOutcomeOf } from './send-outcome';
import { unsendOutcomeOf } from './unsend-outcome';
import { mediaState, uploadMedia, type UploadCall } from './upload-media';
import { isSigned } from './webhook-signature';

type Read =
  | { outcome: 'ok'; json: LosslessJson; headers: Record<string, string | string[] | undefined> }
  | { outcome: 'failed'; error: PlatformError; notSent: boolean };

function isReplay({ sent }: GatewayDialect, headers: Record<string, string | string[] | undefined>): boolean {
  return sent.replayed !== null && headers[sent.replayed.header] === sent.replayed.value;
}

function readAnswer(dialect: GatewayDialect, answer: GatewayAnswer, nowMs: number): Read {
  switch (answer.outcome) {
    case 'not_dispatched':
      return { outcome: 'failed', error: { kind: 'upstream_failed', message: answer.message }, notSent: true };
    case 'lost':
      return { outcome: 'failed', error: { kind: 'unknown_outcome', message: answer.timedOut ? 'timed out' : answer.message }, notSent: false };
    case 'too_large':
      return { outcome: 'failed', error: { kind: 'unknown_outcome', message: `${answer.status} with an answer above 2 MB` }, notSent: false };
    case 'answered':
      break;
  }
  if (answer.status < 200 || answer.status >= 300) {
    const { error, notSent } = classifyError(dialect.errors, answer, nowMs);
    return { outcome: 'failed', error: isReplay(dialect, answer.headers) ? { ...error, replayed: true } : error, notSent };
  }
  try {
    return { outcome: 'ok', json: parseLosslessJson(answer.text), headers: answer.headers };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { outcome: 'failed', error: { kind: 'unknown_outcome', message: `${answer.status} with an answer that is not JSON` }, notSent: false };
  }
}

type Values = Record<string, string>;
const fill = (template: string, values: Values, written: (value: string) => string) =>
  template.replace(/<(\w+)>/g, (_whole, name: string) => written(values[name] ?? ''));
const asIs = (value: string) => value;
const asJson = (value: string) => JSON.stringify(value);

/** Our media ids back to what the vendor has: numbers for the vault, text for fresh uploads. Digits stay digits. */
function messageJson(
  { media, always }: GatewayDialect['message'],
  { text, priceCents, mediaIds }: RenderedMessage,
  also: Record<string, readonly string[]> = {},
): string {
  const list = mediaIds.map((id) => (/^[1-9]\d*$/.test(id) ? id : JSON.stringify(id))).join(',');
  const more = Object.entries({ ...always, ...also }).map(([name, value]) => `,${JSON.stringify(name)}:${JSON.stringify(value)}`);
  return `{"text":${JSON.stringify(text)},"price":${centsDecimal(priceCents)},"${media}":[${list}]${more.join('')}}`;
}

/** A template's body: `<message>` is JSON already, the rest becomes text in JSON. */
const bodyOf = (template: string, { limit = '', ...values }: Values, message: string) =>
  template
    .replaceAll('<limit>', limit)
    .split('<message>')
    .map((part) => fill(part, values, asJson))
    .join(message);

interface Call {
  account: PlatformCredentials;
  fan?: string;
  id?: string;
  cursor?: string | null;
  limit?: number;
  message?: string;
  headers?: Record<string, string>;
  timeoutMs: number;
  signal: AbortSignal | undefined;
}

/**
 * The connector of any gateway that speaks HTTP and JSON; in what they differ is data.
 * @param nowMs clock, for waits given as a date and for the age of webhooks.
 */
export function createGatewayConnector(
  dialect: GatewayDialect,
  { client, nowMs }: { client: GatewayClient; nowMs: () => number },
): PlatformConnector {
  async function call(
    template: CallTemplate,
    { account, fan = '', id = '', cursor, limit = 0, message = '', headers, timeoutMs, signal }: Call,
  ): Promise<Read> {
    const values = { account: account.platformAccountId, key: account.apiKey, fan, id, cursor: cursor ?? '', limit: String(limit) };
    const own = Object.fromEntries(Object.entries(dialect.headers).map(([name, value]) => [name, fill(value, values, asIs)]));
    const body = template.body === undefined ? undefined : bodyOf(template.body, values, message);
    const answer = await client.call({
      baseUrl: account.baseUrl,
      method: template.method,
      path: fill(template.path, values, encodeURIComponent),
      headers: { ...own, accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body }),
      timeoutMs,
      ...(signal ? { signal } : {}),
    });
    return readAnswer(dialect, answer, nowMs());
  }

  /** The same with the values of an upload; bytes go as they are read. */
  const uploadCall =
    ({ account, timeoutMs, signal }: Pick<Call, 'account' | 'timeoutMs'> & { signal?: AbortSignal }): UploadCall =>
    async (template, of, bytes) => {
      const values = { account: account.platformAccountId, key: account.apiKey, ...of };
      const own = Object.fromEntries(Object.entries(dialect.headers).map(([name, value]) => [name, fill(value, values, asIs)]));
      const body = bytes?.stream ?? (template.body === undefined ? undefined : bodyOf(template.body, values, ''));
      const type: Record<string, string> = typeof body === 'string' ? { 'content-type': 'application/json' } : {};
      const answer = await client.call({
        baseUrl: account.baseUrl,
        method: template.method,
        path: fill(template.path, values, encodeURIComponent),
        headers: { ...own, accept: 'application/json', ...type, ...bytes?.headers },
        ...(body === undefined ? {} : { body }),
        timeoutMs,
        ...(signal ? { signal } : {}),
      });
      bytes?.stream.destroy();
      return readAnswer(dialect, answer, nowMs());
    };
  const noUploads = { outcome: 'refused', error: { kind: 'invalid', message: 'This platform takes no files.' } } as const;

  return {
    name: dialect.name,
    capabilities: dialect.capabilities,

    async sendMessage({ account, fanPlatformId: fan, message, idempotencyKey, timeoutMs, signal }): Promise<SendOutcome> {
      const { idempotencyHeader, sent } = dialect;
      const headers = idempotencyHeader === null || idempotencyKey === null ? {} : { [idempotencyHeader]: idempotencyKey };
      const read = await call(dialect.send, { account, fan, message: messageJson(dialect.message, message), headers, timeoutMs, signal });
      if (read.outcome === 'failed') return read.notSent ? { outcome: 'not_sent', error: read.error } : sendOutcomeOf(read.error);
      const platformMessageId = textAt(read.json, ...sent.messageId);
      if (platformMessageId === null) return { outcome: 'unknown', error: { kind: 'unknown_outcome', message: 'success without a message id' } };
      return { outcome: 'sent', platformMessageId, replayed: isReplay(dialect, read.headers) };
    },

    async unsendMessage({ account, fanPlatformId: fan, platformMessageId: id, timeoutMs, signal }): Promise<UnsendOutcome> {
      if (dialect.unsend === null) return { outcome: 'refused', error: { kind: 'invalid', message: 'This platform takes no messages back.' } };
      const read = await call(dialect.unsend, { account, fan, id, timeoutMs, signal });
      return read.outcome === 'ok' ? { outcome: 'unsent' } : unsendOutcomeOf(read.error, read.notSent);
    },

    findMessage({ account, fanPlatformId: fan, message, sentSinceMs, timeoutMs, signal }: FindRequest): Promise<FindOutcome> {
      return findInThread({ message, fanPlatformId: fan, sentSinceMs }, async (cursor) => {
        const page = await readPage(call, dialect.thread, { account, fan, cursor, timeoutMs, ...(signal ? { signal } : {}) });
        return page.outcome === 'failed' ? page : { outcome: 'page', messages: page.items, more: page.next !== null };
      });
    },

    ...gatewayReads(dialect, call),
    ...gatewayMass(dialect, { call, nowMs }, (message, also) => messageJson(dialect.message, message, also)),

    async fetchAccount({ account, timeoutMs, signal }): Promise<AccountOutcome> {
      const read = await call(dialect.account.call, { account, timeoutMs, signal });
      if (read.outcome === 'ok') return { outcome: 'ok', account: accountState(dialect, read.json, account.platformAccountId) };
      const refused = refusedAccount(dialect, read.error.kind, account.platformAccountId);
      return refused === null ? read : { outcome: 'ok', account: refused };
    },

    uploadMedia: async (request) => (dialect.upload ? uploadMedia(dialect.upload, uploadCall(request), request.file) : noUploads),
    mediaState: async (request) => (dialect.upload ? mediaState(dialect.upload, uploadCall(request), request.ticket) : noUploads),

    verifyWebhook: (webhook, secrets) => isSigned(dialect.webhooks.signatures, webhook, secrets, nowMs()),
    parseWebhook: (webhook) => readWebhook(dialect.webhooks, webhook),
    close: () => client.close(),
  };
}
