import { useTranslation } from 'react-i18next';
import type { Task } from '../../../../../contracts/notifications/task';
import { LinkAnchor } from '../../../ui/links';

/** What a task is about, as the way there. */
export function TaskTargetLink({ target }: { target: NonNullable<Task['target']> }) {
  const { t } = useTranslation();
  const { type, id } = target;
  const name = target.name ?? t('notification.gone');
  const words = t(`task.about.${type}`, { name });
  if (type === 'campaign')
    return (
      <LinkAnchor to="/campaigns/$campaignId" params={{ campaignId: id }}>
        {words}
      </LinkAnchor>
    );
  if (type === 'fan')
    return (
      <LinkAnchor to="/fans/$fanId" params={{ fanId: id }} data-personal>
        {words}
      </LinkAnchor>
    );
  if (type === 'import')
    return (
      <LinkAnchor to="/fans/imports/$importId" params={{ importId: id }}>
        {words}
      </LinkAnchor>
    );
  return (
    <LinkAnchor to="/accounts/$accountId" params={{ accountId: id }}>
      {words}
    </LinkAnchor>
  );
}
