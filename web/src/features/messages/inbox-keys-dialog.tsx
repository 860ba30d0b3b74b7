import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from '../../app/shell.module.css';

const KEYS = {
  move: 'J  K  ↑  ↓',
  next: 'N',
  reply: 'R',
  close: 'E',
  snooze: 'S',
  assign: 'A',
  unread: 'U',
  search: '/',
  back: 'Esc',
  help: '?',
} as const;

/** The keys of the inbox. */
export default function InboxKeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal opened onClose={onClose} centered size="sm" title={t('inbox.keys')} closeButtonProps={{ 'aria-label': t('action.close') }}>
      <dl className={classes.keys}>
        {(Object.keys(KEYS) as (keyof typeof KEYS)[]).map((name) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>
              {KEYS[name].split('  ').map((key) => (
                <span key={key}>
                  <kbd>{key}</kbd>{' '}
                </span>
              ))}
            </dt>
            <dd>{t(`inbox.key.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
