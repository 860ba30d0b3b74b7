import type { LiveAccount } from './account-book';
import type { Wire } from './dialect';
import type { SandboxContext } from './sandbox-context';
import type { Row } from './sandbox-store';
import { escapeHtml, wireId } from './wire-message';
import { centsToText } from './wire-money';

/** All that is known of a message to many, by the names of the first dialect; which of it stands where is each dialect's to say. */
export function massFacts({ store }: SandboxContext, account: LiveAccount, row: Row, atMs: number): Wire {
  const createdMs = Number(row.created_ms);
  const media = JSON.parse(String(row.media)) as string[];
  const text = String(row.text);
  const html = `<p>${escapeHtml(text).replaceAll('\n', '<br />')}</p>`;
  const priceCents = Number(row.price_cents);
  const left = Math.max(0, Math.floor((createdMs + account.config.unsendWindowMs - atMs) / 1000));
  const sent = Number(row.sent);
  const viewed = store.get('select count(*) as n from messages where mass = ? and opened_ms is not null', Number(row.id))?.n ?? 0;
  return {
    id: row.id,
    date: new Date(createdMs).toISOString(),
    isReady: true,
    isDone: row.done_ms !== null,
    total: row.total ?? -1,
    pending: row.total === null ? 0 : Number(row.total) - sent,
    canUnsend: left > 0,
    unsendSeconds: left,
    hasError: false,
    isCanceled: false,
    isCouplePeopleMedia: false,
    text: html,
    textCropped: html,
    rawText: text,
    giphyId: null,
    isFree: priceCents === 0,
    ...(priceCents === 0 ? {} : { price: centsToText(priceCents), purchasedCount: 0, canSendMessageToBuyers: false }),
    lockedText: row.locked_text === 1,
    media: media.map((id) => ({ id: wireId(id), type: 'photo', canView: true })),
    mediaCount: media.length,
    mediaTypes: media.length === 0 ? null : { photo: media.length },
    previews: (JSON.parse(String(row.previews)) as string[]).map(wireId),
    isMediaReady: true,
    sentCount: sent,
    viewedCount: viewed,
    releaseForms: [],
  };
}
