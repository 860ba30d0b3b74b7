import { Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ThreadKey } from '../inbox-search';
import { threadMessagesQuery } from '../thread-queries';
import { usePeople } from '../use-people';

/** Who answered while one wrote, and what. */
export function TheirAnswer({ thread }: { thread: ThreadKey }) {
  const { t } = useTranslation();
  const people = usePeople();
  const { data } = useInfiniteQuery(threadMessagesQuery(thread));
  const theirs = data?.pages
    .flatMap((page) => page.items)
    .find((message) => message.direction === 'out' && message.source === 'human' && !people.isMe(message.authorId));
  const name = theirs?.authorName ?? people.nameOf(theirs?.authorId ?? null);
  if (theirs === undefined || name === null) return null;
  return (
    <>
      <Text fw={550}>{t('inbox.meanwhile_who', { name })}</Text>
      <Text component="blockquote" m={0} mt={4} mb="md" lineClamp={6} data-personal style={{ whiteSpace: 'pre-line' }}>
        {theirs.text ?? t('inbox.no_words')}
      </Text>
    </>
  );
}
