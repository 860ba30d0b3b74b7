import { Button } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay, IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../../../contracts/accounts/account';
import type { Campaign } from '../../../../../contracts/campaigns/campaign';
import type { CampaignProgress } from '../../../../../contracts/campaigns/outcome';
import { useMay } from '../../../api/session';
import { LinkButton } from '../../../ui/links';
import type { CampaignCommand } from '../campaign-queries';
import { CommandDialog } from './command-dialog';
import { LaunchDialog } from './launch-dialog';

interface CampaignActionsProps {
  campaign: Campaign;
  progress: CampaignProgress | undefined;
  account: Account | undefined;
}

/** One primary action for where the campaign stands, and the others beside it. */
export function CampaignActions({ campaign, progress, account }: CampaignActionsProps) {
  const { t } = useTranslation();
  const may = useMay();
  const [asking, setAsking] = useState<CampaignCommand | 'launch' | null>(null);
  const status = progress?.status ?? campaign.status;
  const close = () => setAsking(null);
  const under = status === 'scheduled' || status === 'running' || status === 'paused';

  return (
    <>
      {status === 'draft' && may('campaigns.write') && (
        <LinkButton variant="default" to="/campaigns/$campaignId/edit" params={{ campaignId: campaign.id }}>
          {t('campaign.edit_short')}
        </LinkButton>
      )}
      {status === 'draft' && may('campaigns.launch') && (
        <Button leftSection={<IconSend size={16} aria-hidden="true" />} onClick={() => setAsking('launch')}>
          {t('campaign.launch')}
        </Button>
      )}
      {under && may('campaigns.launch') && (
        <Button variant="default" onClick={() => setAsking('cancel')}>
          {t('campaign.command.cancel')}
        </Button>
      )}
      {(status === 'running' || status === 'scheduled') && may('campaigns.launch') && (
        <Button leftSection={<IconPlayerPause size={16} aria-hidden="true" />} onClick={() => setAsking('pause')}>
          {t('campaign.command.pause')}
        </Button>
      )}
      {status === 'paused' && may('campaigns.launch') && (
        <Button leftSection={<IconPlayerPlay size={16} aria-hidden="true" />} onClick={() => setAsking('resume')}>
          {t('campaign.command.resume')}
        </Button>
      )}
      {asking === 'launch' && <LaunchDialog campaign={campaign} account={account} onClose={close} />}
      {asking !== null && asking !== 'launch' && <CommandDialog campaign={campaign} progress={progress} command={asking} onClose={close} />}
    </>
  );
}
