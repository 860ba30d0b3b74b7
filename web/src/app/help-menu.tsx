import { IconApi, IconBook2, IconHelpCircle, IconKeyboard, IconRoute } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HeaderMenu, HeaderMenuItem } from '../ui/header-menu';

const KeysDialog = lazy(() => import('./keys-dialog'));

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
      {keys && (
        <Suspense>
          <KeysDialog onClose={() => setKeys(false)} />
        </Suspense>
      )}
    </>
  );
}
