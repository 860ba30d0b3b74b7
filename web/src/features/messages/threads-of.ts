import type { Thread } from '../../../../contracts/messaging/thread';
import { threadText } from './inbox-search';

/** The conversations of all pages; one that moved up between two pages stands where it is now, once. */
export function threadsOf(pages: readonly { items: readonly Thread[] }[] | undefined): Thread[] {
  const known = new Map<string, Thread>();
  for (const thread of pages?.flatMap((page) => page.items) ?? []) if (!known.has(threadText(thread))) known.set(threadText(thread), thread);
  return [...known.values()];
}
