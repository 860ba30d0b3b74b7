import { useTranslation } from 'react-i18next';
import { PageHead } from '../../ui/page-head';

export function HomePage() {
  const { t } = useTranslation();
  return <PageHead title={t('shell.home')} />;
}
