import { Button } from '@mantine/core';
import {
  IconArchive,
  IconArrowBackUp,
  IconCalendarTime,
  IconCopy,
  IconExternalLink,
  IconPencil,
  IconPlayerPause,
  IconPlayerPlay,
  IconRepeat,
  IconTrash,
  IconX,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from '@tanstack/react-router';
import type { Campaign } from '../../../../../contracts/campaigns/campaign';
import type { CampaignProgress } from '../../../../../contracts/campaigns/outcome';
import { useMay } from '../../../api/session';
import { LinkButton } from '../../../ui/links';
import type { MenuAction } from '../../../ui/page-head';
import type { CampaignCommand } from '../campaign-queries';
import { useTaskAction } from '../../notifications/tasks/use-task-action';
import { useCampaignChores } from '../use-campaign-chores';
import { UnsendDialog } from '../../messages/unsend/unsend-dialog';
import { CommandDialog } from './command-dialog';
import { RescheduleDialog } from './reschedule-dialog';
import { RetryDialog } from './retry-dialog';

type Asked = CampaignCommand | 'reschedule' | 'retry' | 'unsend' | null;

/** The one primary action for where the campaign stands; all else is in the menu. */
export function useCampaignActions(campaign: Campaign | undefined, progress: CampaignProgress | undefined) {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const chores = useCampaignChores();
  const taskAction = useTaskAction('campaign', campaign?.id ?? '');
  const [asked, setAsked] = useState<Asked>(null);
  if (campaign === undefined) return { actions: undefined, menu: [], dialogs: null };
  const status = progress?.status ?? campaign.status;
  const phase = progress?.phase ?? campaign.phase;
  const isUnder = status === 'scheduled' || status === 'running' || status === 'paused';
  const mayWrite = may('campaigns.write');
  const mayLaunch = may('campaigns.launch');
  const params = { campaignId: campaign.id };
  const menu: MenuAction[] = [
    ...(isUnder && mayWrite
      ? [
          {
            key: 'change',
            label: t('campaign.change_messages'),
            icon: <IconPencil size={16} aria-hidden="true" />,
            onSelect: () => void navigate({ to: '/campaigns/$campaignId/change', params }),
          },
        ]
      : []),
    ...(isUnder && phase === 'waiting' && mayLaunch
      ? [
          {
            key: 'reschedule',
            label: t('campaign.reschedule'),
            icon: <IconCalendarTime size={16} aria-hidden="true" />,
            onSelect: () => setAsked('reschedule'),
          },
        ]
      : []),
    ...(mayWrite
      ? [
          {
            key: 'copy',
            label: t('campaign.duplicate'),
            icon: <IconCopy size={16} aria-hidden="true" />,
            onSelect: () => chores.copy.mutate({ id: campaign.id, name: campaign.name }),
          },
        ]
      : []),
    ...(mayWrite && (progress?.states.failed ?? 0) > 0
      ? [
          {
            key: 'retry',
            label: t('campaign.retry.action'),
            icon: <IconRepeat size={16} aria-hidden="true" />,
            onSelect: () => setAsked('retry'),
          },
        ]
      : []),
    ...(mayLaunch && status !== 'draft' && (progress?.recipients ?? 0) > 0
      ? [
          {
            key: 'unsend',
            label: t('unsend.action'),
            icon: <IconArrowBackUp size={16} aria-hidden="true" />,
            onSelect: () => setAsked('unsend'),
          },
        ]
      : []),
    ...taskAction,
    ...(!isUnder && mayWrite
      ? [
          {
            key: 'archive',
            label: campaign.archivedAt === null ? t('campaign.archive') : t('campaign.unarchive'),
            icon: <IconArchive size={16} aria-hidden="true" />,
            onSelect: () => chores.archive.mutate({ ids: [campaign.id], archived: campaign.archivedAt === null }),
          },
        ]
      : []),
    ...(campaign.runUrl !== null
      ? [
          {
            key: 'run',
            label: t('campaign.open_run'),
            icon: <IconExternalLink size={16} aria-hidden="true" />,
            onSelect: () => void window.open(campaign.runUrl ?? '', '_blank', 'noreferrer'),
          },
        ]
      : []),
    ...(status === 'draft' && mayWrite
      ? [
          {
            key: 'delete',
            label: t('campaign.delete_draft'),
            tone: 'danger' as const,
            icon: <IconTrash size={16} aria-hidden="true" />,
            onSelect: () => chores.askDelete([campaign.id]),
          },
        ]
      : []),
    ...(isUnder && mayLaunch
      ? [
          {
            key: 'cancel',
            label: t('campaign.command.cancel'),
            tone: 'danger' as const,
            icon: <IconX size={16} aria-hidden="true" />,
            onSelect: () => setAsked('cancel'),
          },
        ]
      : []),
  ];
  const actions = (
    <>
      {status === 'draft' && mayWrite && (
        <LinkButton to="/campaigns/$campaignId/edit" params={params} search={{ step: 'audience' }}>
          {t('campaign.go_on_writing')}
        </LinkButton>
      )}
      {(status === 'running' || status === 'scheduled') && mayLaunch && (
        <Button leftSection={<IconPlayerPause size={16} aria-hidden="true" />} onClick={() => setAsked('pause')}>
          {t('campaign.command.pause')}
        </Button>
      )}
      {status === 'paused' && mayLaunch && (
        <Button leftSection={<IconPlayerPlay size={16} aria-hidden="true" />} onClick={() => setAsked('resume')}>
          {t('campaign.command.resume')}
        </Button>
      )}
    </>
  );
  const dialogs = (
    <>
      {asked === 'reschedule' && <RescheduleDialog campaign={campaign} onClose={() => setAsked(null)} />}
      {asked === 'retry' && progress !== undefined && <RetryDialog campaign={campaign} progress={progress} onClose={() => setAsked(null)} />}
      {asked === 'unsend' && (
        <UnsendDialog
          target={{ kind: 'campaign', campaignId: campaign.id, name: campaign.name, variants: campaign.variants }}
          onClose={() => setAsked(null)}
        />
      )}
      {asked !== null && asked !== 'reschedule' && asked !== 'retry' && asked !== 'unsend' && (
        <CommandDialog campaign={campaign} progress={progress} command={asked} onClose={() => setAsked(null)} />
      )}
      {chores.dialog}
    </>
  );
  return { actions, menu, dialogs };
}
