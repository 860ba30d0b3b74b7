import { z } from 'zod';

import { acceptWrite, yes, type Judged, type Write } from './accept-write';
import type { AccountCall } from './account-call';
import { scheduleMass } from './deliver-mass';
import { bodyHash, readMessageBody } from './message-body';
import { mediaRefusal, spendMedia } from './message-media';
import { refusal, type Refusal } from './refusal';
import type { WireAnswer } from './wire-answer';
import { massFacts } from './wire-mass';

const recipients = z.object({ userIds: z.array(z.union([z.number().int(), z.string().min(1).max(100)]).transform(String)).default([]) });

function judge(write: Write, atMs: number): Judged {
  const {
    context,
    context: { store },
    dialect,
    account,
  } = write;
  const no = (given: Refusal, reason = 'invalid'): Judged => ({
    answer: dialect.refuse(given, atMs),
    line: { outcome: 'refused', reason: `mass.${reason}` },
  });
  const read = readMessageBody(write.request.body, account.config, dialect.messageIn);
  if ('refusal' in read) return no(read.refusal);
  const { message } = read;
  if (message.text.trim() === '') return no(refusal('invalid', { field: 'text', text: 'The text is needed.' }));
  const asked = recipients.safeParse(read.json);
  const fans = asked.success ? [...new Set(asked.data.userIds)] : [];
  const max = account.config.mass.maxRecipients;
  if (fans.length === 0) return no(refusal('invalid', { field: 'userIds', text: 'Nobody is named.' }));
  if (fans.length > max) return no(refusal('invalid', { field: 'userIds', text: `At most ${max} may be named.` }));
  const media = mediaRefusal(store, account, message.media, Date.now());
  if (media) return no(media, media.reason);

  const { id } = store.run(
    'insert into masses (account, fans, text, locked_text, price_cents, media, previews, created_ms) values (?, ?, ?, ?, ?, ?, ?, ?)',
    account.id,
    JSON.stringify(fans),
    message.text,
    message.lockedText ? 1 : 0,
    message.priceCents,
    JSON.stringify(message.media),
    JSON.stringify(message.previews),
    atMs,
  );
  spendMedia(store, account, message.media, id);
  scheduleMass(context, account, id, atMs + account.config.mass.countAfterMs);
  const row = store.get('select * from masses where id = ?', id) ?? {};
  const answer = yes(write, dialect.mass?.queued(massFacts(context, account, row, atMs)) ?? {});
  return { answer, line: { outcome: 'accepted', reason: 'mass', bodyHash: bodyHash(message) } };
}

/** A message to many: one call, one place in every limit, no keys. Who gets it shows in their threads. */
export function sendMass(call: AccountCall): Promise<WireAnswer> {
  return acceptWrite(call, { keysOf: null, judge });
}
