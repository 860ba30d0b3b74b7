import { Radio, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MomentInput } from '../../../ui/moment-input';
import { Panel } from '../../../ui/panel';
import classes from './campaign-form.module.css';
import type { DefinitionValues } from './definition-values';

interface SchedulePanelProps {
  startAt: string | null;
  expiresAt: string | null;
  errors: Readonly<Record<string, string>>;
  hasQuietHours: boolean;
  onChange: (change: Partial<DefinitionValues>) => void;
}

const HOUR_MS = 3_600_000;

/** The next full hour that is at least an hour away. */
const soon = () => new Date(Math.ceil((Date.now() + HOUR_MS) / HOUR_MS) * HOUR_MS).toISOString();

export function SchedulePanel({ startAt, expiresAt, errors, hasQuietHours, onChange }: SchedulePanelProps) {
  const { t } = useTranslation();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <Panel title={t('campaign.schedule')}>
      <Stack gap="md">
        <Radio.Group
          label={t('campaign.start')}
          value={startAt === null ? 'now' : 'at'}
          onChange={(value) => onChange({ startAt: value === 'now' ? null : soon() })}
        >
          <div className={classes.choices}>
            <Radio value="now" label={t('campaign.start_now')} />
            <Radio value="at" label={t('campaign.start_at')} />
          </div>
        </Radio.Group>
        <div className={classes.pair}>
          {startAt !== null && (
            <MomentInput
              data-field="startAt"
              label={t('campaign.start_time')}
              description={t('campaign.zone', { zone })}
              value={startAt}
              error={errors.startAt}
              onChange={(value) => onChange({ startAt: value })}
            />
          )}
          <MomentInput
            data-field="expiresAt"
            label={t('campaign.expires')}
            description={t('campaign.expires_hint')}
            value={expiresAt}
            error={errors.expiresAt}
            onChange={(value) => onChange({ expiresAt: value })}
          />
        </div>
        {hasQuietHours && (
          <Text c="dimmed" size="sm">
            {t('campaign.schedule_hint')}
          </Text>
        )}
      </Stack>
    </Panel>
  );
}
