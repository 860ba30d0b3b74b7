import { acceptWrite, yes, type Judged, type LogLine, type Write } from './accept-write';
import type { AccountCall } from './account-call';
import { deliverMessage } from './deliver-message';
import { bodyHash, readMessageBody } from './message-body';
import { mediaRefusal, spendMedia } from './message-media';
import { recipientRefusal } from './recipient-refusal';
import type { Refusal } from './refusal';
import type { WireAnswer } from './wire-answer';
import { wireMessage } from './wire-message';

function judge(write: Write, atMs: number): Judged {
  const {
    context,
    context: { store },
    dialect,
    account,
    fan,
  } = write;
  const refusedWith = (given: Refusal, line: LogLine) => ({ answer: dialect.refuse(given, atMs), line });
  const read = readMessageBody(write.request.body, account.config, dialect.messageIn);
  if ('refusal' in read) return refusedWith(read.refusal, { outcome: 'refused', reason: 'invalid' });
  const { message } = read;
  const hash = bodyHash(message);
  const unavailable = recipientRefusal(store, account, fan, atMs);
  if (unavailable) return refusedWith(unavailable, { outcome: 'refused', reason: 'recipient', bodyHash: hash });

  const media = mediaRefusal(store, account, message.media, Date.now());
  if (media) return refusedWith(media, { outcome: 'refused', reason: media.reason, bodyHash: hash });

  const row = deliverMessage(context, account, fan, message, atMs, null);
  spendMedia(store, account, message.media, Number(row.id));
  return {
    answer: yes(write, dialect.message(wireMessage(account, row, atMs))),
    line: { outcome: 'accepted', bodyHash: hash, message: Number(row.id) },
  };
}

/** POST /chats/{id}/messages. */
export function sendMessage(call: AccountCall): Promise<WireAnswer> {
  return acceptWrite(call, { keysOf: 'POST /chats/{id}/messages', judge });
}
