import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
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

/** What an account does, moved by server events; polled while these are lost. The rest of the page is read again when it says otherwise. */
export function useLiveActivity(accountId: string): LiveActivity {
  const queryClient = useQueryClient();
  const [asOfMs, setAsOfMs] = useState(() => Date.now());
  const { queryKey } = activityQuery(accountId);
  const stream = useEventStream(address(`/accounts/${accountId}/live`), ['activity'], (_name, data) => {
    queryClient.setQueryData(queryKey, JSON.parse(data) as AccountActivity);
    setAsOfMs(Date.now());
  });
  const { data, error, refetch, dataUpdatedAt } = useQuery({ ...activityQuery(accountId), refetchInterval: stream === 'lost' ? POLL_MS : false });
  const { data: account } = useQuery(accountQuery(accountId));
  const stand =
    data === undefined || account === undefined || data.sender.state === account.sender.state ? null : `${data.sender.state} ${account.sender.state}`;
  useEffect(() => {
    if (stand !== null) void queryClient.invalidateQueries({ queryKey: accountQuery(accountId).queryKey, exact: true });
  }, [accountId, stand, queryClient]);
  return { activity: data, error, refetch, stream, asOfMs: Math.max(asOfMs, dataUpdatedAt) };
}
