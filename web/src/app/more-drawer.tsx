import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './bottom-bar.module.css';

/** The rest of the sections on a phone. */
export default function MoreDrawer({ onClose, children }: { onClose: () => void; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <Drawer
      opened
      onClose={onClose}
      position="bottom"
      styles={{ content: { height: 'auto' } }}
      title={t('nav.more')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <div className={classes.more}>{children}</div>
    </Drawer>
  );
}
