import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { CampaignProgress } from '../../../../../contracts/campaigns/outcome';
import type { StreamState } from '../../../api/event-stream';
import { address } from '../../../api/request';
import { useEventStream } from '../../../api/use-event-stream';
import { campaignQuery, progressQuery, resultsQuery } from '../campaign-queries';

/** Without the live connection the numbers are asked for this often. */
const POLL_MS = 5_000;
/** Results take a query over all recipients: they follow the progress at this distance. */
const RESULTS_EVERY_MS = 10_000;

export interface LiveProgress {
  progress: CampaignProgress | undefined;
  error: unknown;
  stream: StreamState;
  /** When the shown numbers arrived. */
  asOfMs: number;
}

/** Progress of one campaign, moved by server events; polled while these are lost. The rest of the page is read again when it says otherwise. */
export function useLiveProgress(campaignId: string, isOver: boolean): LiveProgress {
  const queryClient = useQueryClient();
  const [asOfMs, setAsOfMs] = useState(() => Date.now());
  const stream = useEventStream(isOver ? null : address(`/campaigns/${campaignId}/live`), ['progress'], (_name, data) => {
    queryClient.setQueryData(progressQuery(campaignId).queryKey, JSON.parse(data) as CampaignProgress);
    setAsOfMs(Date.now());
  });
  const { data, error, dataUpdatedAt } = useQuery({ ...progressQuery(campaignId), refetchInterval: !isOver && stream === 'lost' ? POLL_MS : false });
  const { data: campaign } = useQuery(campaignQuery(campaignId));

  // Whatever brought the numbers, this stream or the strip below every page, and whichever of the two is older.
  const differs = data !== undefined && campaign !== undefined && (data.status !== campaign.status || data.phase !== campaign.phase);
  const stand = differs ? `${data.status} ${data.phase} ${campaign.status} ${campaign.phase}` : null;
  useEffect(() => {
    if (stand !== null) void queryClient.invalidateQueries({ queryKey: campaignQuery(campaignId).queryKey });
  }, [campaignId, stand, queryClient]);

  useEffect(() => {
    if (isOver) return undefined;
    const timer = setInterval(() => void queryClient.invalidateQueries({ queryKey: resultsQuery(campaignId).queryKey }), RESULTS_EVERY_MS);
    return () => clearInterval(timer);
  }, [campaignId, isOver, queryClient]);

  return { progress: data, error, stream, asOfMs: Math.max(asOfMs, dataUpdatedAt) };
}
