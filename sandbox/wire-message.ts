import type { LiveAccount } from './account-book';
import type { Row } from './sandbox-store';
import { centsToDollars } from './wire-money';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/** The platform gives ids as numbers where they are numbers. */
export function wireId(id: string): number | string {
  return /^[1-9]\d{0,14}$/.test(id) ? Number(id) : id;
}

/** A number that stands for the creator, who has no number of their own here. */
export function creatorId(account: LiveAccount): number {
  let number = 7;
  for (const character of account.id) number = (number * 31 + character.charCodeAt(0)) % 900_000_000;
  return 100_000_000 + number;
}

/** A message row in the words of the first dialect. */
export function wireMessage(account: LiveAccount, row: Row, atMs: number): Record<string, unknown> {
  const outbound = row.outbound === 1;
  const media = JSON.parse(String(row.media)) as string[];
  const priceCents = Number(row.price_cents);
  const createdMs = Number(row.created_ms);
  const createdAt = new Date(createdMs).toISOString();
  const left = Math.max(0, Math.floor((createdMs + account.config.unsendWindowMs - atMs) / 1000));
  return {
    id: row.id,
    text: row.text === '' ? '' : `<p>${escapeHtml(String(row.text)).replaceAll('\n', '<br />')}</p>`,
    lockedText: row.locked_text === 1,
    isFree: priceCents === 0,
    price: centsToDollars(priceCents),
    isMediaReady: true,
    mediaCount: media.length,
    media: media.map((id) => ({ id: wireId(id), type: 'photo', canView: outbound || priceCents === 0 || row.bought_ms !== null })),
    previews: (JSON.parse(String(row.previews)) as string[]).map(wireId),
    fromUser: { id: outbound ? creatorId(account) : wireId(String(row.fan)) },
    isSentByMe: outbound,
    isOpened: row.opened_ms !== null,
    isNew: row.opened_ms === null,
    isTip: Number(row.tip_cents) > 0,
    isFromQueue: row.mass !== null,
    queueId: row.mass,
    canPurchase: priceCents > 0 && row.bought_ms === null,
    canPurchaseReason: row.bought_ms === null ? 'opened' : 'purchased',
    createdAt,
    changedAt: createdAt,
    cancelSeconds: outbound ? left : 0,
  };
}
