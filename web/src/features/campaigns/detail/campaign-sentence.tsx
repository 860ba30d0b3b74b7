import { useTranslation } from 'react-i18next';
import type { Campaign } from '../../../../../contracts/campaigns/campaign';
import type { CampaignProgress } from '../../../../../contracts/campaigns/outcome';
import { useFormat } from '../../../i18n/use-format';
import { useNow } from '../../../ui/use-now';

interface CampaignSentenceProps {
  campaign: Campaign;
  progress: CampaignProgress | undefined;
  accountName: string;
}

/** What the campaign does, since when, and what happens next and when. */
export function CampaignSentence({ campaign, progress, accountName }: CampaignSentenceProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const now = useNow();
  const when = (at: string | null | undefined) => (at === null || at === undefined ? null : format.relative(at, now));
  const status = progress?.status ?? campaign.status;
  const phase = progress?.phase ?? campaign.phase;
  const end = when(progress?.endAt);
  const decide = when(progress?.decideAt ?? campaign.decideAt);
  const values = {
    account: accountName,
    start: when(campaign.startAt) ?? '',
    since: when(campaign.startedAt) ?? '',
    finished: when(campaign.finishedAt) ?? '',
    end: end ?? '',
    decide: decide ?? '',
  };

  if (status === 'paused' && phase === 'sending' && progress !== undefined && progress.recipients > 0 && progress.states.open === 0)
    return <>{t('campaign.sentence.paused_empty', values)}</>;
  if (status !== 'running') return <>{t(`campaign.sentence.${status}`, values)}</>;
  if (phase === 'measuring' && decide === null) return <>{t('campaign.phase.measuring_open', values)}</>;
  if (phase === 'sending' && progress !== undefined && progress.recipients > 0) {
    if (progress.states.open === 0) return <>{t('campaign.phase.done', values)}</>;
    if (isReadBack(progress)) return <>{t('campaign.phase.reading_back', values)}</>;
  }
  if (phase === 'sending' && end === null) return <>{t('campaign.phase.sending_open', values)}</>;
  return <>{t(`campaign.phase.${phase}`, values)}</>;
}

/** Every call for many was made: what is open is looked up, fan by fan. */
const isReadBack = ({ calls, reasons }: CampaignProgress) =>
  calls !== null && calls.length > 0 && reasons.every(({ reason, count }) => count === 0 || (reason !== 'queued' && !reason.startsWith('held.')));
