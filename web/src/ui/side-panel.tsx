import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from './use-page-title';
import classes from './side-panel.module.css';

interface SidePanelProps {
  title: string;
  status?: ReactNode;
  lead?: ReactNode;
  /** Buttons under the title. */
  actions?: ReactNode;
  /** Stays at the foot while the rest scrolls: save, cancel. */
  footer?: ReactNode;
  size?: 'md' | 'lg' | 'xl';
  /** The title names a person: discreet mode blurs it. */
  personal?: boolean;
  /** Off while a dialog on top of it takes the key. */
  closeOnEscape?: boolean;
  /** Goes back to the address of the list. */
  onClose: () => void;
  children: ReactNode;
}

/** Details beside a list, under an address of their own: Back, reload and sharing work. Escape closes, the focus goes in and comes back. */
export function SidePanel({
  title,
  status,
  lead,
  actions,
  footer,
  size = 'md',
  personal = false,
  closeOnEscape = true,
  onClose,
  children,
}: SidePanelProps) {
  const { t } = useTranslation();
  usePageTitle(title, personal);
  return (
    <Drawer
      opened
      position="right"
      size={size}
      onClose={onClose}
      closeOnEscape={closeOnEscape}
      title={
        <span className={classes.title}>
          <span data-personal={personal || undefined}>{title}</span>
          {status}
        </span>
      }
      closeButtonProps={{ 'aria-label': t('action.close') }}
      classNames={{ body: classes.body, content: classes.content, header: classes.header }}
    >
      {lead !== undefined && <div className={classes.lead}>{lead}</div>}
      {actions !== undefined && <div className={classes.actions}>{actions}</div>}
      <div className={classes.scroll}>{children}</div>
      {footer !== undefined && <div className={classes.footer}>{footer}</div>}
    </Drawer>
  );
}
