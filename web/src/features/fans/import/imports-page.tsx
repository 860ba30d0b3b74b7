import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../../ui/links';
import { PageHead } from '../../../ui/page-head';
import { FansTabs } from '../fans-tabs';
import { RecentImports } from './recent-imports';

/** Files that were brought in. */
export function ImportsPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead
        title={t('fans.imports.title')}
        lead={t('fans.imports.lead')}
        docs="user-guide#fans"
        actions={<LinkButton to="/fans/import">{t('fan.import')}</LinkButton>}
      >
        <FansTabs />
      </PageHead>
      <RecentImports />
    </>
  );
}
