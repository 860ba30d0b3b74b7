import { useTranslation } from 'react-i18next';
import { PageHead } from '../../../ui/page-head';
import { RulesForm } from './rules-form';

export function NewLiveListPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('live_list.new')} lead={t('live_list.lead')} docs="user-guide#live-lists" />
      <RulesForm list={null} />
    </>
  );
}
