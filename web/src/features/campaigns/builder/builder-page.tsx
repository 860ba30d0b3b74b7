import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Navigate, useParams } from '@tanstack/react-router';
import { QueryError } from '../../../ui/query-error';
import { draftQuery } from '../campaign-queries';
import { Builder } from './builder';

/** A draft under its own address, step by step. What was launched has no draft any more: its own page says what can still be changed. */
export function BuilderPage() {
  const { campaignId } = useParams({ from: '/app/campaigns/$campaignId/edit' });
  const { data, error, refetch } = useQuery({ ...draftQuery(campaignId), refetchOnWindowFocus: false, staleTime: 0, gcTime: 0 });
  if (error !== null && data === undefined) return <QueryError error={error} retry={refetch} />;
  if (data === undefined) return <Skeleton height={480} radius="lg" />;
  if (data.campaign.status !== 'draft') return <Navigate to="/campaigns/$campaignId" params={{ campaignId }} replace />;
  return <Builder key={campaignId} loaded={data} />;
}
