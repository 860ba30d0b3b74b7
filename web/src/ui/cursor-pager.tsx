import { ActionIcon, Group, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/use-format';
import type { CursorPages } from './use-cursor-pages';

interface CursorPagerProps {
  pages: CursorPages;
  pageSize: number;
  shown: number;
  nextCursor: string | null | undefined;
  /** When the server counts them. */
  total?: number | null;
}

/** Which rows these are, and the pages before and after; nothing where all is on one page and nobody has counted. */
export function CursorPager({ pages, pageSize, shown, nextCursor, total }: CursorPagerProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const from = format.number(pages.index * pageSize + (shown > 0 ? 1 : 0));
  const to = format.number(pages.index * pageSize + shown);
  if (pages.index === 0 && !nextCursor && typeof total !== 'number') return null;
  return (
    <Group justify="flex-end" gap="xs" px="md" py={6} style={{ borderTop: '1px solid var(--hz-line)' }}>
      <Text c="dimmed" size="sm" className="tabular" aria-live="polite">
        {typeof total === 'number' ? t('table.of_total', { from, to, total: format.number(total) }) : t('table.range', { from, to })}
      </Text>
      <ActionIcon variant="subtle" color="gray" size={36} disabled={pages.index === 0} onClick={pages.back} aria-label={t('table.previous')}>
        <IconChevronLeft size={18} aria-hidden="true" />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={36}
        disabled={!nextCursor}
        onClick={() => nextCursor && pages.forward(nextCursor)}
        aria-label={t('table.next')}
      >
        <IconChevronRight size={18} aria-hidden="true" />
      </ActionIcon>
    </Group>
  );
}
