import { useTranslation } from 'react-i18next';
import type { CampaignStatus } from '../../../../contracts/campaigns/status';
import { StatusBadge, type Tone } from '../../ui/status-badge';

const TONES: Record<CampaignStatus, Tone> = {
  draft: 'off',
  scheduled: 'waiting',
  running: 'running',
  paused: 'waiting',
  completed: 'done',
  cancelled: 'off',
};

export function CampaignStatusBadge({ status }: { status: CampaignStatus }) {
  const { t } = useTranslation();
  return <StatusBadge tone={TONES[status]}>{t(`campaign.status.${status}`)}</StatusBadge>;
}
