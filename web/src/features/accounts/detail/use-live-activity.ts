import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AccountActivity } from '../../../../../contracts/accounts/activity';
import type { StreamState } from '../../../api/event-stream';
import { address } from '../../../api/request';
import { useEventStream } from '../../../api/use-event-stream';
import { accountQuery, activityQuery } from '../account-queries';

/** Without the live connection the figures are asked for this often. */
const POLL_MS = 5_000;

export interface LiveActivity {
  activity: AccountActivity | undefined;
  error: unknown;
  refetch: () => unknown;
  stream: StreamState;
  /** When the shown figures arrived. */
  asOfMs: number;
}

/** What an account does, moved by server events; polled while these are lost. A change of its state refreshes the rest of the page. */
export function useLiveActivity(accountId: string): LiveActivity {
  const queryClient = useQueryClient();
  const [asOfMs, setAsOfMs] = useState(() => Date.now());
  const { queryKey } = activityQuery(accountId);
  const stream = useEventStream(address(`/accounts/${accountId}/live`), ['activity'], (_name, data) => {
    const next = JSON.parse(data) as AccountActivity;
    const before = queryClient.getQueryData(queryKey);
    queryClient.setQueryData(queryKey, next);
    setAsOfMs(Date.now());
    if (before?.sender.state !== next.sender.state) void queryClient.invalidateQueries({ queryKey: accountQuery(accountId).queryKey, exact: true });
  });
  const { data, error, refetch, dataUpdatedAt } = useQuery({ ...activityQuery(accountId), refetchInterval: stream === 'lost' ? POLL_MS : false });
  return { activity: data, error, refetch, stream, asOfMs: Math.max(asOfMs, dataUpdatedAt) };
}
