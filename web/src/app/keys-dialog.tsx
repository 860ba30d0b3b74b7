import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './shell.module.css';

const KEYS = ['palette', 'skip', 'rows', 'close'] as const;

/** The keys that do something everywhere. */
export default function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal opened onClose={onClose} centered size="sm" title={t('nav.keys')} closeButtonProps={{ 'aria-label': t('action.close') }}>
      <dl className={classes.keys}>
        {KEYS.map((name) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>
              <kbd>{t(`nav.key.${name}`)}</kbd>
            </dt>
            <dd>{t(`nav.key_does.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
