import { ActionIcon, Group } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FanMediaItem, MediaItem } from '../../../../contracts/media/media';
import { MediaTile } from './media-tile';
import { MediaViewer } from './media-viewer';
import classes from './media.module.css';
import { SeenMark } from './seen-mark';

interface ChosenMediaProps {
  value: readonly string[];
  media: readonly MediaItem[] | undefined;
  seen: readonly FanMediaItem[] | undefined;
  onChange: (ids: string[]) => void;
  disabled: boolean;
}

/** What the message carries, in order; each can be moved, looked at and taken out. */
export function ChosenMedia({ value, media, seen, onChange, disabled }: ChosenMediaProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<MediaItem | null>(null);
  if (value.length === 0) return null;
  const move = (from: number, to: number) => {
    const ids = [...value];
    ids.splice(to, 0, ...ids.splice(from, 1));
    onChange(ids);
  };
  return (
    <>
      <ul className={classes.strip}>
        {value.map((id, index) => {
          const one = media?.find((item) => item.id === id);
          const name = one?.filename ?? id;
          return (
            <li key={id} className={classes.chosen}>
              <div className={classes.tile}>
                {one === undefined || one.removed ? (
                  <MediaTile id={id} media={one} />
                ) : (
                  <button type="button" className={classes.open} aria-label={t('media.open', { name })} onClick={() => setOpen(one)}>
                    <MediaTile id={id} media={one} />
                  </button>
                )}
              </div>
              <Group gap={0} justify="center" wrap="nowrap">
                {value.length > 1 && (
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    size="sm"
                    disabled={disabled || index === 0}
                    aria-label={t('media.earlier', { name })}
                    onClick={() => move(index, index - 1)}
                  >
                    <IconChevronLeft size={14} aria-hidden="true" />
                  </ActionIcon>
                )}
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="sm"
                  disabled={disabled}
                  aria-label={t('media.take_out', { name })}
                  onClick={() => onChange(value.filter((other) => other !== id))}
                >
                  <IconX size={14} aria-hidden="true" />
                </ActionIcon>
                {value.length > 1 && (
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    size="sm"
                    disabled={disabled || index === value.length - 1}
                    aria-label={t('media.later', { name })}
                    onClick={() => move(index, index + 1)}
                  >
                    <IconChevronRight size={14} aria-hidden="true" />
                  </ActionIcon>
                )}
              </Group>
              <SeenMark seen={seen?.find((item) => item.mediaId === id)} />
            </li>
          );
        })}
      </ul>
      {open !== null && <MediaViewer media={open} onClose={() => setOpen(null)} />}
    </>
  );
}
