import { createHash } from 'node:crypto';
import { z } from 'zod';

import type { AccountConfig } from './account-config';
import { refusal, type Refusal } from './refusal';
import { dollarsToCents } from './wire-money';

const mediaReference = z.union([z.number().int(), z.string().min(1).max(200)]).transform(String);

const wireBody = z.object({
  text: z.string().default(''),
  lockedText: z.boolean().default(false),
  price: z.union([z.number(), z.string()]).default(0),
  mediaFiles: z.array(mediaReference).max(50, 'at most 50 media').default([]),
  previews: z.array(mediaReference).default([]),
  replyToMessageId: z.union([z.number(), z.string()]).nullish(),
});

/** A message as the sandbox keeps it. */
export interface MessageBody {
  text: string;
  lockedText: boolean;
  priceCents: number;
  media: string[];
  previews: string[];
}

/** What makes two messages the same for the fan who sees them. */
export function bodyHash(message: MessageBody): string {
  return createHash('sha256')
    .update(JSON.stringify([message.text, message.lockedText, message.priceCents, message.media, message.previews]))
    .digest('hex')
    .slice(0, 32);
}

function refused(field: string, text: string): { refusal: Refusal } {
  return { refusal: refusal('invalid', { field, text }) };
}

/** Reads and judges the body of a send: the message, with all that came, or why the platform does not take it. */
export function readMessageBody(
  raw: Buffer,
  config: AccountConfig,
  messageIn: (body: Buffer) => unknown,
): { message: MessageBody; json: unknown } | { refusal: Refusal } {
  let json: unknown;
  try {
    json = messageIn(raw);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { refusal: refusal('not_json', { text: `The body is not JSON: ${error.message}` }) };
  }
  const parsed = wireBody.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refused(String(issue?.path[0] ?? 'body'), issue?.message ?? 'invalid');
  }
  const { text, lockedText, price, mediaFiles: media, previews } = parsed.data;
  const priceCents = dollarsToCents(price);
  if (priceCents === null || (priceCents !== 0 && (priceCents < 300 || priceCents > 20_000)))
    return refused('price', 'The price must be 0 or between 3 and 200.');
  if (priceCents > 0 && media.length === 0) return refused('mediaFiles', 'A priced message needs media.');
  if (text.trim() === '' && media.length === 0) return refused('text', 'The text is needed when there is no media.');
  if ([...text].length > config.textMax) return refused('text', `The text may have at most ${config.textMax} characters.`);
  if (previews.some((preview) => !media.includes(preview))) return refused('previews', 'Previews must be among the media files.');
  return { message: { text, lockedText, priceCents, media, previews }, json };
}
