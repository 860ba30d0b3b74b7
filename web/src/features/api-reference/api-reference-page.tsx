import { Anchor, Skeleton, Stack, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { openApiQuery } from '../../api/openapi-document';
import { EmptyState } from '../../ui/empty-state';
import { LinkAnchor } from '../../ui/links';
import { PageHead } from '../../ui/page-head';
import { QueryError } from '../../ui/query-error';
import classes from './api-reference-page.module.css';
import { EndpointEntry } from './endpoint-entry';
import { endpointGroups } from './openapi';

/** Every call that programs can make, out of the document that the API itself serves. */
export function ApiReferencePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = useSearch({ from: '/app/api-reference', select: ({ q }) => q ?? '' });
  const document = useQuery(openApiQuery);
  const groups = useMemo(() => (document.data === undefined ? undefined : endpointGroups(document.data, search)), [document.data, search]);

  return (
    <>
      <PageHead
        title={t('docs.api_reference')}
        lead={
          <>
            {t('docs.api_lead')}{' '}
            <LinkAnchor to="/docs/$page" params={{ page: 'api' }}>
              {t('docs.api_first')}
            </LinkAnchor>
            {' · '}
            <Anchor href="/v1/openapi.json">openapi.json</Anchor>
          </>
        }
      />
      <TextInput
        className={classes.search}
        label={t('docs.find_call')}
        leftSection={<IconSearch size={16} aria-hidden="true" />}
        value={search}
        onChange={({ currentTarget: { value } }) =>
          void navigate({ to: '/api-reference', search: { q: value === '' ? undefined : value }, replace: true })
        }
      />
      {document.error !== null && <QueryError error={document.error} retry={document.refetch} />}
      {groups === undefined && document.error === null && (
        <Stack gap="xs" aria-hidden="true">
          {Array.from({ length: 12 }, (_, index) => (
            <Skeleton key={index} height={44} />
          ))}
        </Stack>
      )}
      {groups?.length === 0 && <EmptyState title={t('docs.none_found')} text={t('docs.none_found_hint')} />}
      {groups?.map(({ tag, endpoints }) => (
        <section key={tag} className={classes.group} aria-labelledby={`tag-${tag}`}>
          <h2 id={`tag-${tag}`}>
            {tag.replace(/\bapi\b/, 'API')}{' '}
            <Text span c="dimmed" size="sm">
              {t('docs.calls', { count: endpoints.length })}
            </Text>
          </h2>
          <ul className={classes.list}>
            {endpoints.map((endpoint) => (
              <EndpointEntry key={endpoint.operationId} endpoint={endpoint} schemas={document.data?.components.schemas ?? {}} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
