import { Skeleton, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/session';
import { LinkButton } from '../../ui/links';
import { QueryError } from '../../ui/query-error';
import { SidePanel } from '../../ui/side-panel';
import { threadText } from '../messages/inbox-search';
import { FanDecisions } from './fan-decisions';
import { profileQuery } from './fan-queries';
import { FanState } from './fan-state';
import { FanFacts } from './profile/fan-facts';
import { FanReach } from './profile/fan-reach';

/** A fan beside the list; the address names the fan. */
export function FanPanel({ fanId, onClose }: { fanId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const may = useMay();
  const { data: profile, error, refetch } = useQuery(profileQuery(fanId));
  const fan = profile?.fan;
  return (
    <SidePanel
      title={fan?.displayName ?? fan?.username ?? t('fan.unnamed')}
      personal
      status={fan && <FanState fan={fan} />}
      onClose={onClose}
      actions={
        <>
          <LinkButton to="/fans/$fanId" params={{ fanId }}>
            {t('fans.profile')}
          </LinkButton>
          {fan !== undefined && may('messages.read') && (
            <LinkButton variant="default" to="/messages" search={{ thread: threadText({ accountId: fan.accountId, fanId }) }}>
              {t('inbox.open_thread')}
            </LinkButton>
          )}
          {fan !== undefined && may('fans.write') && <FanDecisions fan={fan} />}
        </>
      }
    >
      {error !== null && profile === undefined && <QueryError error={error} retry={refetch} />}
      {profile === undefined && error === null && <Skeleton height={320} />}
      {profile !== undefined && (
        <Stack gap="md">
          <FanReach profile={profile} />
          <FanFacts profile={profile} />
        </Stack>
      )}
    </SidePanel>
  );
}
