import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../ui/empty-state';
import { LinkButton } from '../../../ui/links';
import { PageHead } from '../../../ui/page-head';
import { QueryError } from '../../../ui/query-error';
import { listQuery } from '../fan-queries';
import { RulesForm } from './rules-form';

/** The rules of one live list. */
export function ListRulesPage() {
  const { t } = useTranslation();
  const { listId } = useParams({ from: '/app/fans/lists/$listId' });
  const { data: list, error, refetch } = useQuery(listQuery(listId));
  const back = <LinkButton to="/fans/lists">{t('live_list.back')}</LinkButton>;
  return (
    <>
      <PageHead
        title={list === undefined ? t('live_list.rules') : t('live_list.title', { name: list.name })}
        lead={t('live_list.lead')}
        docs="user-guide#live-lists"
      />
      {error !== null && list === undefined && <QueryError error={error} retry={refetch} />}
      {error === null && list === undefined && <Skeleton height={320} />}
      {list?.rules === null && <EmptyState art="fans" title={t('live_list.gone')} text={t('live_list.gone_text')} action={back} />}
      {list !== undefined && list.rules !== null && <RulesForm key={list.id} list={list} />}
    </>
  );
}
