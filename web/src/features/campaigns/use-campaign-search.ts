import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { campaignsQuery } from './campaign-queries';

const SHOWN = 50;
const TYPING_MS = 250;

/** Campaigns to choose from, looked for on the server: the newest until a part of a name is typed. */
export function useCampaignSearch() {
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim().slice(0, 100), TYPING_MS);
  const { data, isFetching } = useQuery({ ...campaignsQuery({ search: search || undefined, limit: SHOWN }), placeholderData: keepPreviousData });
  return { found: data?.items, hasMore: data !== undefined && data.nextCursor !== null, isFetching, typed, setTyped };
}
