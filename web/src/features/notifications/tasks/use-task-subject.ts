import { useQuery } from '@tanstack/react-query';
import { TASK_TARGETS, type Task } from '../../../../../contracts/notifications/task';
import { accountQuery } from '../../accounts/account-queries';
import { campaignQuery } from '../../campaigns/campaign-queries';
import { profileQuery } from '../../fans/fan-queries';
import { importQuery } from '../../fans/import/import-queries';

/** What a new task is to be about, as `campaign:<id>` in the address names it, with its name once that is known. */
export function useTaskSubject(about: string | undefined): Task['target'] {
  const [word, id = ''] = about?.split(':') ?? [];
  const type = id === '' ? undefined : TASK_TARGETS.find((one) => one === word);
  const campaign = useQuery({ ...campaignQuery(id), enabled: type === 'campaign' }).data;
  const account = useQuery({ ...accountQuery(id), enabled: type === 'account' }).data;
  const fan = useQuery({ ...profileQuery(id), enabled: type === 'fan' }).data?.fan;
  const file = useQuery({ ...importQuery(id), enabled: type === 'import' }).data;
  if (type === undefined) return null;
  const names = {
    campaign: campaign?.name,
    account: account?.displayName,
    fan: fan && (fan.displayName ?? fan.username ?? fan.platformFanId),
    import: file?.filename,
  };
  return { type, id, name: names[type] ?? '…' };
}
