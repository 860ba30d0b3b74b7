import type { PlatformCapabilities, PlatformError, SendOutcome } from '../../../contracts/messaging/platform';
import type { AccountOutcome, FindOutcome, FindRequest, PlatformConnector, PlatformCredentials, SendRequest } from '../connector';
import { centsDecimal } from '../decimal-cents';
import type { GatewayAnswer, GatewayClient } from '../gateway-client';
import { at, parseLosslessJson, textAt, type LosslessJson } from '../lossless-json';
import { sendOutcomeOf } from '../send-outcome';
import { accountState } from './account-record';
import { classifyError } from './classify-error';
import { findInThread } from './find-in-thread';
import { parseWebhook, verifyWebhook } from './webhook';

/** What the vendor documents; where it is silent (text length), what its users observed, on the careful side. */
export const ONLYFANSAPI_CAPABILITIES: PlatformCapabilities = {
  sendIdempotency: { windowMs: 24 * 3600_000 },
  text: { max: 10_000, unit: 'characters' },
  price: { minCents: 300, maxCents: 20_000, needsMedia: true },
  maxMedia: 50,
  readReceipts: true,
};

type Read =
  | { outcome: 'ok'; json: LosslessJson; headers: Record<string, string | string[] | undefined> }
  | { outcome: 'failed'; error: PlatformError; notSent: boolean };

function readAnswer(answer: GatewayAnswer, nowMs: number): Read {
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
  if (answer.status < 200 || answer.status >= 300) return { outcome: 'failed', ...classifyError(answer.status, answer.headers, answer.text, nowMs) };
  try {
    return { outcome: 'ok', json: parseLosslessJson(answer.text), headers: answer.headers };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { outcome: 'failed', error: { kind: 'unknown_outcome', message: `${answer.status} with an answer that is not JSON` }, notSent: false };
  }
}

function accountPath(account: PlatformCredentials, rest: string): string {
  return `/api/${encodeURIComponent(account.platformAccountId)}/${rest}`;
}

/** Our media ids back to what the vendor has: numbers for the vault, text for fresh uploads. Digits stay digits. */
function sendBody({ text, priceCents, mediaIds }: SendRequest['message']): string {
  const media = mediaIds.map((id) => (/^[1-9]\d*$/.test(id) ? id : JSON.stringify(id))).join(',');
  return `{"text":${JSON.stringify(text)},"price":${centsDecimal(priceCents)},"mediaFiles":[${media}]}`;
}

/**
 * Adapter for OnlyFansAPI, the first dialect: envelopes, Bearer key, account in the path. The sandbox speaks it as well.
 * @param nowMs clock, for `Retry-After` given as a date.
 */
export function createOnlyFansApiConnector({ client, nowMs }: { client: GatewayClient; nowMs: () => number }): PlatformConnector {
  const headersOf = (account: PlatformCredentials) => ({ authorization: `Bearer ${account.apiKey}`, accept: 'application/json' });

  async function get(account: PlatformCredentials, path: string, timeoutMs: number, signal: AbortSignal | undefined): Promise<Read> {
    return readAnswer(await client.call({ baseUrl: account.baseUrl, method: 'GET', path, headers: headersOf(account), timeoutMs, signal }), nowMs());
  }

  return {
    name: 'onlyfansapi',
    capabilities: ONLYFANSAPI_CAPABILITIES,

    async sendMessage({ account, fanPlatformId, message, idempotencyKey, timeoutMs, signal }): Promise<SendOutcome> {
      const headers: Record<string, string> = { ...headersOf(account), 'content-type': 'application/json' };
      if (idempotencyKey !== null) headers['idempotency-key'] = idempotencyKey;
      const path = accountPath(account, `chats/${encodeURIComponent(fanPlatformId)}/messages`);
      const read = readAnswer(
        await client.call({ baseUrl: account.baseUrl, method: 'POST', path, headers, body: sendBody(message), timeoutMs, signal }),
        nowMs(),
      );
      if (read.outcome === 'failed') return read.notSent ? { outcome: 'not_sent', error: read.error } : sendOutcomeOf(read.error);
      const platformMessageId = textAt(read.json, 'data', 'id');
      if (platformMessageId === null) return { outcome: 'unknown', error: { kind: 'unknown_outcome', message: 'success without a message id' } };
      return { outcome: 'sent', platformMessageId, replayed: read.headers['idempotent-replayed'] === 'true' };
    },

    findMessage({ account, fanPlatformId, message, sentSinceMs, timeoutMs, signal }: FindRequest): Promise<FindOutcome> {
      return findInThread(message, sentSinceMs, async (cursor) => {
        const query = `limit=50&order=desc&fresh=true${cursor === null ? '' : `&id=${encodeURIComponent(cursor)}`}`;
        const read = await get(account, accountPath(account, `chats/${encodeURIComponent(fanPlatformId)}/messages?${query}`), timeoutMs, signal);
        if (read.outcome === 'failed') return read;
        const messages = at(read.json, 'data');
        if (!Array.isArray(messages)) return { outcome: 'failed', error: { kind: 'upstream_failed', message: 'a thread without messages' } };
        return { outcome: 'page', messages, more: textAt(read.json, '_pagination', 'next_page') !== null };
      });
    },

    async fetchAccount({ account, timeoutMs, signal }): Promise<AccountOutcome> {
      const read = await get(account, accountPath(account, 'me'), timeoutMs, signal);
      if (read.outcome === 'failed') return read;
      return { outcome: 'ok', account: accountState(at(read.json, 'data'), account.platformAccountId, ONLYFANSAPI_CAPABILITIES) };
    },

    verifyWebhook,
    parseWebhook,
    close: () => client.close(),
  };
}
