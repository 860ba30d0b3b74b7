import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient, type InfiniteData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Page } from '../../../../contracts/api/page';
import type { Thread, ThreadChange } from '../../../../contracts/messaging/thread';
import { useFormat } from '../../i18n/use-format';
import { useProblemText } from '../../ui/use-problem-text';
import { threadText, type ThreadKey } from './inbox-search';
import { changeThreads } from './thread-queries';
import { usePeople } from './use-people';

export type ThreadAction =
  | { kind: 'close' }
  | { kind: 'reopen' }
  | { kind: 'read' }
  | { kind: 'unread' }
  | { kind: 'snooze'; until: string | null }
  | { kind: 'assign'; assigneeId: string | null };

function changeOf(action: ThreadAction): ThreadChange {
  if (action.kind === 'close') return { isClosed: true };
  if (action.kind === 'reopen') return { isClosed: false };
  if (action.kind === 'read' || action.kind === 'unread') return { isRead: action.kind === 'read' };
  return action.kind === 'snooze' ? { snoozedUntil: action.until } : { assigneeId: action.assigneeId };
}

/** What brings one thread back to how it was. */
function undoOf(action: ThreadAction, before: Thread): ThreadChange {
  if (action.kind === 'read' || action.kind === 'unread') return { isRead: before.unread === 0 };
  if (action.kind === 'assign') return { assigneeId: before.assignee?.userId ?? null };
  if (before.state === 'snoozed') return { snoozedUntil: before.snoozedUntil };
  return { isClosed: before.state === 'closed', ...(action.kind === 'snooze' ? { snoozedUntil: null } : {}) };
}

type Lists = InfiniteData<Page<Thread>>;
const UNDO_MS = 7_000;
/** The sentence with the last undo; a newer one takes its place. */
let shownId = '';
/** Changes leave one after the other, so that what was clicked last holds. */
let last: Promise<unknown> = Promise.resolve();
const inTurn = (threads: readonly ThreadKey[], change: ThreadChange) => (last = last.catch(() => null).then(() => changeThreads(threads, change)));

/** Does something with threads: shown at once, said in a sentence, taken back by one click. */
export function useThreadActions(): (threads: readonly Thread[], action: ThreadAction) => Promise<void> {
  const { t } = useTranslation();
  const format = useFormat();
  const client = useQueryClient();
  const people = usePeople();
  const sentence = useProblemText();

  const isOne = (thread: ThreadKey, threads: readonly ThreadKey[]) => threads.some((one) => threadText(one) === threadText(thread));
  const refresh = () => client.invalidateQueries({ queryKey: ['threads'] });
  /** As it will be, before the server has said so. */
  const foresee = (threads: readonly Thread[], action: ThreadAction) => {
    const leaves = action.kind === 'close' || action.kind === 'reopen' || action.kind === 'snooze';
    const next = (thread: Thread): Thread => {
      if (action.kind === 'read') return { ...thread, unread: 0 };
      if (action.kind === 'unread') return { ...thread, unread: Math.max(1, thread.unread) };
      if (action.kind === 'close') return { ...thread, state: 'closed' };
      if (action.kind === 'reopen') return { ...thread, state: 'open', snoozedUntil: null };
      if (action.kind === 'snooze') return { ...thread, state: action.until === null ? 'open' : 'snoozed', snoozedUntil: action.until };
      return { ...thread, assignee: action.assigneeId === null ? null : { userId: action.assigneeId, name: people.nameOf(action.assigneeId) } };
    };
    client.setQueriesData<Lists>({ queryKey: ['threads', 'list'] }, (lists) => {
      if (lists === undefined) return lists;
      const pages = lists.pages.map((page) => ({
        ...page,
        items: page.items.filter((one) => !leaves || !isOne(one, threads)).map((one) => (isOne(one, threads) ? next(one) : one)),
      }));
      return { ...lists, pages };
    });
    for (const one of threads)
      client.setQueryData<Thread>(['threads', 'one', one.accountId, one.fanId], (known) => (known === undefined ? known : next(known)));
  };

  const undo = async (threads: readonly Thread[], action: ThreadAction) => {
    // Threads that were alike go back together.
    const groups = new Map<string, Thread[]>();
    for (const one of threads) {
      const change = JSON.stringify(undoOf(action, one));
      groups.set(change, [...(groups.get(change) ?? []), one]);
    }
    try {
      for (const [change, alike] of groups) await inTurn(alike, JSON.parse(change) as ThreadChange);
    } catch (error) {
      notifications.show({ color: 'red', message: sentence(error) });
    }
    await refresh();
  };

  const said = (action: ThreadAction, count: number) => {
    if (action.kind === 'snooze')
      return action.until === null ? t('inbox.done.woken', { count }) : t('inbox.done.snooze', { count, when: format.dateTime(action.until) });
    if (action.kind === 'assign')
      return action.assigneeId === null
        ? t('inbox.done.unassign', { count })
        : t('inbox.done.assign', { count, who: people.nameOf(action.assigneeId) });
    return t(`inbox.done.${action.kind}`, { count });
  };

  return async (threads, action) => {
    if (threads.length === 0) return;
    await client.cancelQueries({ queryKey: ['threads'] });
    foresee(threads, action);
    try {
      await inTurn(threads, changeOf(action));
      const id = `threads-${Date.now()}`;
      notifications.hide(shownId);
      shownId = id;
      notifications.show({
        id,
        autoClose: UNDO_MS,
        message: (
          <Group justify="space-between" wrap="nowrap">
            <span>{said(action, threads.length)}</span>
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={() => {
                notifications.hide(id);
                void undo(threads, action);
              }}
            >
              {t('inbox.undo')}
            </Button>
          </Group>
        ),
      });
    } catch (error) {
      notifications.show({ color: 'red', message: sentence(error) });
    }
    await refresh();
  };
}
