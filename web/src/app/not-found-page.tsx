import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/links';
import { usePageTitle } from '../ui/use-page-title';

export function NotFoundPage() {
  const { t } = useTranslation();
  usePageTitle(t('error.not_found_title'));
  return (
    <EmptyState
      level={1}
      title={t('error.not_found_title')}
      text={t('error.not_found_text')}
      action={<LinkButton to="/">{t('error.go_home')}</LinkButton>}
    />
  );
}
