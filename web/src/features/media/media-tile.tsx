import { IconFileMusic, IconMovie, IconPhoto, IconPhotoOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { MediaItem } from '../../../../contracts/media/media';
import { thumbnailAddress } from './media-queries';
import classes from './media.module.css';

const ICONS = { image: IconPhoto, video: IconMovie, audio: IconFileMusic };

/** `1:05` */
function clockOf(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
}

interface MediaTileProps {
  /** Ours, or the platform's. */
  id: string;
  /** Undefined for media of the platform, and while it is being read. */
  media: MediaItem | undefined;
}

/** One file, small: its picture, or what it is and what it is called. Blurred in discreet mode. */
export function MediaTile({ id, media }: MediaTileProps) {
  const { t } = useTranslation();
  if (media?.hasThumbnail === true) {
    return (
      <img className={classes.picture} src={thumbnailAddress(media.id)} alt={media.filename} title={media.filename} loading="lazy" data-personal />
    );
  }
  const Icon = media === undefined ? IconPhoto : media.removed ? IconPhotoOff : ICONS[media.kind];
  const name = media === undefined ? id : media.removed ? t('media.removed', { name: media.filename }) : media.filename;
  return (
    <span className={classes.blank} title={name}>
      <Icon size={22} aria-hidden="true" />
      <span className={classes.name} data-personal={media !== undefined || undefined}>
        {name}
      </span>
      {media?.durationMs != null && <span className={classes.length}>{clockOf(media.durationMs)}</span>}
    </span>
  );
}
