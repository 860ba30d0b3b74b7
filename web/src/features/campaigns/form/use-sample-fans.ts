import { useQuery } from '@tanstack/react-query';
import type { Audience } from '../../../../../contracts/accounts/audience';
import type { SampleFans } from '../../../../../contracts/campaigns/sample-fans';
import { useMay } from '../../../api/session';
import { sampleFansQuery } from '../campaign-queries';
import { whyNoFans, type WhyNoFans } from './preview-text';

/** Fans to read a message as; `without` says why there are none to show. */
export interface SampledFans {
  sample: SampleFans | undefined;
  without: WhyNoFans | null;
}

/** @param accountId '' while none is chosen, null where none is connected, undefined while that is not known */
export function useSampleFans(accountId: string | null | undefined, audience: Audience): SampledFans {
  const mayRead = useMay()('fans.read');
  const { data: sample, isError } = useQuery({ ...sampleFansQuery(accountId ?? '', audience), enabled: mayRead && Boolean(accountId) });
  return { sample, without: sample === undefined ? whyNoFans({ accountId, mayRead, isError }) : null };
}
