import { SUPPRESSION_REASONS } from '../../../../../contracts/fans/names';
import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FanProfile } from '../../../../../contracts/fans/fan-profile';
import { Ago } from '../../../ui/ago';
import { Panel } from '../../../ui/panel';
import { useActorName } from '../use-actor-name';

/** May this fan be written to; if not: why, since when, by whom, and what ends it. */
export function FanReach({ profile }: { profile: FanProfile }) {
  const { t } = useTranslation();
  const actor = useActorName();
  const reasonOf = (reason: string | null) => {
    const known = SUPPRESSION_REASONS.find((one) => one === reason);
    return known === undefined ? reason : t(`fans.suppressions.reasons.${known}`);
  };
  return (
    <Panel title={t('fans.reach.title')}>
      {profile.barriers.length === 0 && <Text>{t('fans.reach.yes')}</Text>}
      <Stack gap="sm">
        {profile.barriers.map((barrier) => (
          <div key={barrier.kind}>
            <Text fw={550}>{t(`fan.state.${barrier.kind}`)}</Text>
            <Text>{t(`fans.reach.${barrier.kind}`)}</Text>
            <Text size="sm" c="dimmed">
              {[reasonOf(barrier.reason), barrier.wording].filter(Boolean).join(' · ')} <Ago at={barrier.since} /> {actor(barrier.actor)}
            </Text>
          </div>
        ))}
      </Stack>
    </Panel>
  );
}
