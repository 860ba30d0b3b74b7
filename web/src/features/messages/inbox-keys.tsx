import { useEffect, useEffectEvent } from 'react';
import type { Thread } from '../../../../contracts/messaging/thread';
import { useMay } from '../../api/session';
import { threadText } from './inbox-search';
import { useThreadActions } from './use-thread-actions';

interface InboxKeysProps {
  threads: readonly Thread[];
  openKey: string | undefined;
  onOpen: (key: string | undefined) => void;
  onHelp: () => void;
}

const TYPING = 'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"], [role="listbox"]';
const isTyping = (target: EventTarget | null) => target instanceof Element && target.closest(TYPING) !== null;
const click = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();
const focus = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus();

/** Single keys of the inbox, as long as nobody types. Draws nothing. */
export function InboxKeys({ threads, openKey, onOpen, onHelp }: InboxKeysProps) {
  const may = useMay();
  const act = useThreadActions();
  const at = threads.findIndex((thread) => threadText(thread) === openKey);
  const current = threads[at];

  /** Goes on to the next of the list, as what is done with leaves it. */
  const finish = (kind: 'close' | 'reopen' | 'unread') => {
    if (current === undefined || !may('messages.send')) return;
    const next = kind === 'unread' ? undefined : (threads[at + 1] ?? threads[at - 1]);
    void act([current], { kind });
    onOpen(next && threadText(next));
  };
  const step = (by: number) => {
    const next = threads[at === -1 ? 0 : at + by];
    if (next !== undefined) onOpen(threadText(next));
  };
  const nextUnanswered = () => {
    const turned = [...threads.slice(at + 1), ...threads.slice(0, Math.max(0, at))];
    const next = turned.find((thread) => thread.unansweredSince !== null);
    if (next !== undefined) onOpen(threadText(next));
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape' && event.target instanceof HTMLTextAreaElement && event.target.dataset.composer !== undefined)
      return event.target.blur();
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || document.querySelector('[role="dialog"]:not([popover])') !== null)
      return;
    const keys: Record<string, () => void> = {
      j: () => step(1),
      ArrowDown: () => step(1),
      k: () => step(-1),
      ArrowUp: () => step(-1),
      n: nextUnanswered,
      r: () => focus('[data-composer]'),
      e: () => finish(current?.state === 'closed' ? 'reopen' : 'close'),
      s: () => click('[data-key="snooze"]'),
      a: () => click('[data-key="assign"]'),
      u: () => finish('unread'),
      '/': () => focus('[data-inbox-search] input[type="search"]'),
      '?': onHelp,
      Escape: () => openKey !== undefined && onOpen(undefined),
    };
    const does = keys[event.key];
    if (does === undefined) return;
    // The words of a conversation are scrolled by the arrows while they have the focus.
    if (event.key.startsWith('Arrow') && event.target instanceof Element && event.target.closest('[data-messages]') !== null) return;
    event.preventDefault();
    does();
  });
  useEffect(() => {
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return null;
}
