import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { isDiscreet } from './discreet';

/** Names the browser tab and, through it, the page to people who hear it. A personal one is left out in discreet mode. */
export function usePageTitle(page: string, personal = false): void {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = page === '' || (personal && isDiscreet()) ? t('product') : t('title', { page });
  }, [page, personal, t]);
}
