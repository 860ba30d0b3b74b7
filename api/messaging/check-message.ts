import type { FieldError } from '../../contracts/api/problem';
import type { MessageInput } from '../../contracts/messaging/message';
import type { PlatformCapabilities } from '../../contracts/messaging/platform';
import { DomainError } from '../../domain/domain-error';
import { textLength } from '../../domain/messaging/text-length';

/** What the platform would refuse is refused here, before it costs a slot. @throws DomainError request.invalid, messages.empty */
export function checkMessage(
  { text, priceCents, mediaIds }: Pick<MessageInput, 'text' | 'priceCents' | 'mediaIds'>,
  can: PlatformCapabilities,
): void {
  if (text.trim() === '' && mediaIds.length === 0) throw new DomainError('messages.empty', 'Write something, or attach media.');
  const errors: FieldError[] = [];
  const add = (field: string, detail: string) => errors.push({ in: 'body', pointer: `/${field}`, detail });
  const length = textLength(text, can.text.unit);
  if (length > can.text.max) add('text', `The platform takes ${can.text.max} ${can.text.unit}; this is ${length}.`);
  if (mediaIds.length > can.maxMedia) add('mediaIds', `The platform takes ${can.maxMedia} media.`);
  if (priceCents > 0 && (priceCents < can.price.minCents || priceCents > can.price.maxCents))
    add('priceCents', `The platform takes 0, or ${can.price.minCents} to ${can.price.maxCents} cents.`);
  if (priceCents > 0 && can.price.needsMedia && mediaIds.length === 0) add('mediaIds', 'A price needs media that it is for.');
  if (errors.length > 0) throw new DomainError('request.invalid', 'The platform would not take this message; see errors.', { errors });
}
