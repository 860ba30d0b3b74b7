import type { LiveAccount } from './account-book';
import { scheduleBehaviour } from './fan-behaviour';
import { bodyHash, type MessageBody } from './message-body';
import type { SandboxContext } from './sandbox-context';
import type { Row } from './sandbox-store';
import { enqueueWebhook } from './webhook-queue';
import { creatorId, wireId, wireMessage } from './wire-message';

/** Puts a message into a fan's thread, tells of it, and decides what the fan will do with it; runs inside a group commit. @param mass the message to many it is part of */
export function deliverMessage(
  context: SandboxContext,
  account: LiveAccount,
  fan: string,
  message: MessageBody,
  atMs: number,
  mass: number | null,
): Row {
  const { store } = context;
  const { id } = store.run(
    'insert into messages (account, fan, outbound, text, locked_text, price_cents, media, previews, body_hash, created_ms, mass) values (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?)',
    account.id,
    fan,
    message.text,
    message.lockedText ? 1 : 0,
    message.priceCents,
    JSON.stringify(message.media),
    JSON.stringify(message.previews),
    bodyHash(message),
    atMs,
    mass,
  );
  store.run('update fans set last_message = ? where account = ? and id = ?', id, account.id, fan);
  const row = store.get('select * from messages where id = ?', id) ?? {};
  scheduleBehaviour(context, account, fan, id, message, atMs);
  const wire = wireMessage(account, row, atMs);
  enqueueWebhook(context, account, 'messages.sent', { ...wire, fromUser: { id: creatorId(account) }, toUser: { id: wireId(fan) } });
  return row;
}
