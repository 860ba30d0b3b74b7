import { useQuery } from '@tanstack/react-query';
import { IconLock, IconPlayerPlayFilled } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MediaItem } from '../../../../contracts/media/media';
import { mediaByIdsQuery } from './media-queries';
import { MediaTile } from './media-tile';
import { MediaViewer } from './media-viewer';
import classes from './media.module.css';

interface MediaStripProps {
  /** As a message has them: ours, or the platform's. */
  ids: readonly string[];
  /** It costs something that was not paid yet: each carries a lock. */
  locked?: boolean;
}

/** The files of a message, in order; a click shows one large, a film plays. */
export function MediaStrip({ ids, locked = false }: MediaStripProps) {
  const { t } = useTranslation();
  const { data } = useQuery(mediaByIdsQuery(ids));
  const [open, setOpen] = useState<MediaItem | null>(null);
  if (ids.length === 0) return null;
  const known = new Map(data?.map((one) => [one.id, one]));
  return (
    <>
      <ul className={classes.strip}>
        {ids.map((id, index) => {
          const media = known.get(id);
          const lock = locked && (
            <span className={classes.lock}>
              <IconLock size={14} aria-label={t('media.locked')} />
            </span>
          );
          return (
            <li key={`${id} ${String(index)}`} className={classes.tile}>
              {media === undefined || media.removed ? (
                <MediaTile id={id} media={media} />
              ) : (
                <button type="button" className={classes.open} aria-label={t('media.open', { name: media.filename })} onClick={() => setOpen(media)}>
                  <MediaTile id={id} media={media} />
                  {media.kind !== 'image' && <IconPlayerPlayFilled className={classes.play} size={20} aria-hidden="true" />}
                </button>
              )}
              {lock}
            </li>
          );
        })}
      </ul>
      {open !== null && <MediaViewer media={open} onClose={() => setOpen(null)} />}
    </>
  );
}
