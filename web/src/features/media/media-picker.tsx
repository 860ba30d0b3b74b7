import { Button, Group, Modal, SegmentedControl, Skeleton, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FanMediaItem } from '../../../../contracts/media/media';
import { MEDIA_KINDS, type MediaKind } from '../../../../contracts/media/media-types';
import { CursorPager } from '../../ui/cursor-pager';
import { EmptyState } from '../../ui/empty-state';
import { QueryError } from '../../ui/query-error';
import { useCursorPages } from '../../ui/use-cursor-pages';
import { mediaPageQuery } from './media-queries';
import { MediaTile } from './media-tile';
import classes from './media.module.css';
import { SeenMark } from './seen-mark';

const PAGE = 18;

interface MediaPickerProps {
  accountId: string | undefined;
  chosen: readonly string[];
  seen: readonly FanMediaItem[] | undefined;
  /** As many more fit into the message. */
  room: number;
  onAdd: (ids: string[]) => void;
  onClose: () => void;
}

/** Files that were uploaded before: looked through by name and kind, and taken in the order they are clicked. A platform's own id can be typed. */
export function MediaPicker({ accountId, chosen, seen, room, onAdd, onClose }: MediaPickerProps) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const [q] = useDebouncedValue(words.trim(), 200);
  const [kind, setKind] = useState<MediaKind | null>(null);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [platformId, setPlatformId] = useState('');
  const pages = useCursorPages(JSON.stringify([q, kind]));
  const { data, error, refetch } = useQuery(mediaPageQuery({ accountId, q, kind, cursor: pages.cursor }));
  const all = platformId.trim() === '' ? picked : [...picked, platformId.trim()];
  const toggle = (id: string) => setPicked((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]));

  return (
    <Modal opened onClose={onClose} size="lg" title={t('media.choose_title')} closeButtonProps={{ 'aria-label': t('media.close') }}>
      <div className={classes.picker}>
        <Group gap="sm" align="end">
          <TextInput
            flex="1 1 12rem"
            label={t('media.search')}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
            data-autofocus
          />
          <SegmentedControl
            aria-label={t('media.kind')}
            value={kind ?? 'all'}
            onChange={(value) => setKind(MEDIA_KINDS.find((one) => one === value) ?? null)}
            data={[{ value: 'all', label: t('media.kinds.all') }, ...MEDIA_KINDS.map((one) => ({ value: one, label: t(`media.kinds.${one}`) }))]}
          />
        </Group>
        {error !== null ? (
          <QueryError error={error} retry={() => void refetch()} />
        ) : data === undefined ? (
          <div className={classes.grid} aria-busy="true">
            {Array.from({ length: 6 }, (_, index) => (
              <Skeleton key={index} className={classes.tile} />
            ))}
          </div>
        ) : data.items.length === 0 ? (
          <EmptyState inside art="files" title={t('media.none')} text={q !== '' || kind !== null ? t('media.none_such') : t('media.none_yet')} />
        ) : (
          <ul className={classes.grid}>
            {data.items.map((one) => {
              const at = picked.indexOf(one.id);
              const isChosen = chosen.includes(one.id);
              return (
                <li key={one.id} className={classes.chosen}>
                  <button
                    type="button"
                    className={`${classes.open ?? ''} ${classes.tile ?? ''}`}
                    aria-pressed={isChosen || at >= 0}
                    aria-label={one.filename}
                    disabled={isChosen || (at < 0 && all.length >= room)}
                    onClick={() => toggle(one.id)}
                  >
                    <MediaTile id={one.id} media={one} />
                    {at >= 0 && <span className={classes.number}>{at + 1}</span>}
                  </button>
                  <Text size="xs" w="100%" ta="center" truncate data-personal>
                    {one.filename}
                  </Text>
                  <SeenMark seen={seen?.find((item) => item.mediaId === one.id)} />
                </li>
              );
            })}
          </ul>
        )}
        <CursorPager pages={pages} pageSize={PAGE} shown={data?.items.length ?? 0} nextCursor={data?.nextCursor ?? null} />
        <TextInput
          label={t('media.platform_id')}
          description={t('media.platform_id_hint')}
          value={platformId}
          maxLength={200}
          onChange={(event) => setPlatformId(event.currentTarget.value)}
        />
        <Group justify="end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('media.cancel')}
          </Button>
          <Button disabled={all.length === 0} onClick={() => onAdd([...all])}>
            {t('media.add', { count: all.length })}
          </Button>
        </Group>
      </div>
    </Modal>
  );
}
