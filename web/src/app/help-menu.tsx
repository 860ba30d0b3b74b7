import { Modal } from '@mantine/core';
import { IconApi, IconBook2, IconHelpCircle, IconKeyboard, IconRoute } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HeaderMenu, HeaderMenuItem } from '../ui/header-menu';
import classes from './shell.module.css';

/** Where help is: documentation, API reference, keys, the tour. */
export function HelpMenu() {
  const { t } = useTranslation();
  return (
    <HeaderMenu label={t('nav.help')} button={<IconHelpCircle size={20} stroke={1.6} aria-hidden="true" />} side="end">
      {(close) => <HelpLinks onDone={close} />}
    </HeaderMenu>
  );
}

export function HelpLinks({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [keys, setKeys] = useState(false);
  const go = (to: '/docs' | '/api-reference') => {
    onDone();
    void navigate({ to });
  };
  return (
    <>
      <HeaderMenuItem icon={<IconBook2 size={17} aria-hidden="true" />} onClick={() => go('/docs')}>
        {t('ui.documentation')}
      </HeaderMenuItem>
      <HeaderMenuItem icon={<IconApi size={17} aria-hidden="true" />} onClick={() => go('/api-reference')}>
        {t('nav.api_reference')}
      </HeaderMenuItem>
      <HeaderMenuItem icon={<IconKeyboard size={17} aria-hidden="true" />} onClick={() => setKeys(true)}>
        {t('nav.keys')}
      </HeaderMenuItem>
      <HeaderMenuItem
        icon={<IconRoute size={17} aria-hidden="true" />}
        onClick={() => {
          onDone();
          void navigate({ to: '/', search: { tour: true } });
        }}
      >
        {t('nav.tour')}
      </HeaderMenuItem>
      <Modal
        opened={keys}
        onClose={() => setKeys(false)}
        centered
        size="sm"
        title={t('nav.keys')}
        closeButtonProps={{ 'aria-label': t('action.close') }}
      >
        <dl className={classes.keys}>
          {(['palette', 'skip', 'rows', 'close'] as const).map((name) => (
            <div key={name} style={{ display: 'contents' }}>
              <dt>
                <kbd>{t(`nav.key.${name}`)}</kbd>
              </dt>
              <dd>{t(`nav.key_does.${name}`)}</dd>
            </div>
          ))}
        </dl>
      </Modal>
    </>
  );
}
