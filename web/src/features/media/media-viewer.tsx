import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MediaItem } from '../../../../contracts/media/media';
import { useFormat } from '../../i18n/use-format';
import { fileAddress } from './media-queries';
import classes from './media.module.css';

/** One file, large: a picture as it is, a film or a sound to play. */
export function MediaViewer({ media, onClose }: { media: MediaItem; onClose: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const address = fileAddress(media.id);
  const size = media.width !== null && media.height !== null ? `${String(media.width)} × ${String(media.height)} · ` : '';
  return (
    <Modal opened onClose={onClose} size="auto" centered title={media.filename} closeButtonProps={{ 'aria-label': t('media.close') }}>
      <div className={classes.large} data-personal>
        {media.kind === 'image' && <img src={address} alt={media.filename} />}
        {/* Whoever uploads a film or a sound has no captions for it: it is shown to the one who sends it. */}
        {media.kind === 'video' && <video src={address} controls autoPlay playsInline />}
        {media.kind === 'audio' && <audio src={address} controls autoPlay />}
      </div>
      <p className={classes.facts}>
        {size}
        {format.bytes(media.bytes)}
      </p>
    </Modal>
  );
}
