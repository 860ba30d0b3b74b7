import { IconLock, IconPhoto } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './media-tiles.module.css';

const SHOWN = 4;

/** What is attached: a tile each, the rest as a number. */
export function MediaTiles({ mediaIds, locked }: { mediaIds: readonly string[]; locked: boolean }) {
  const { t } = useTranslation();
  const rest = mediaIds.length - SHOWN;
  const Icon = locked ? IconLock : IconPhoto;
  return (
    <div className={classes.tiles} data-count={Math.min(mediaIds.length, SHOWN)} role="img" aria-label={t('inbox.media', { count: mediaIds.length })}>
      {mediaIds.slice(0, SHOWN).map((id, index) => (
        <span key={`${id}-${index}`} className={classes.tile} title={id} data-personal>
          {index === SHOWN - 1 && rest > 0 ? <strong>+{rest + 1}</strong> : <Icon size={22} stroke={1.6} aria-hidden="true" />}
        </span>
      ))}
    </div>
  );
}
