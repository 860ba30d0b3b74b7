import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Names the browser tab and, through it, the page to people who hear it. */
export function usePageTitle(page: string): void {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = page === '' ? t('product') : t('title', { page });
  }, [page, t]);
}
