import { NumberInput, Radio, Select, Stack, Switch, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { METRICS } from '../../../../../contracts/experiments/verdict';
import { PercentInput } from '../../../ui/percent-input';
import { Panel } from '../../../ui/panel';
import classes from './campaign-form.module.css';
import { defaultTestPhase, type DefinitionValues } from './definition-values';

interface TestPanelProps {
  values: Pick<DefinitionValues, 'variants' | 'holdoutBp' | 'metric' | 'testPhase' | 'outcomeWindowHours'>;
  errors: Readonly<Record<string, string>>;
  onChange: (change: Partial<DefinitionValues>) => void;
}

const MINUTES_AN_HOUR = 60;
const MAX_HOLDOUT_BP = 9_000;

/** What decides, who gets nothing to compare with, and whether a part of the audience goes first. */
export function TestPanel({ values, errors, onChange }: TestPanelProps) {
  const { t } = useTranslation();
  const { variants, holdoutBp, metric, testPhase, outcomeWindowHours } = values;
  return (
    <Panel title={t('campaign.measure')}>
      <Stack gap="md">
        <Radio.Group
          label={t('campaign.metric')}
          description={t('campaign.metric_hint')}
          value={metric}
          onChange={(value) => onChange({ metric: value })}
        >
          <div className={classes.choices}>
            {METRICS.map((one) => (
              <Radio key={one} value={one} label={t(`campaign.metrics.${one}`)} description={t(`campaign.metric_meaning.${one}`)} />
            ))}
          </div>
        </Radio.Group>
        <div className={classes.pair}>
          <PercentInput
            label={t('campaign.holdout')}
            description={t('campaign.holdout_hint')}
            valueBp={holdoutBp}
            maxBp={MAX_HOLDOUT_BP}
            error={errors.holdoutBp}
            onChangeBp={(next) => onChange({ holdoutBp: next })}
          />
          <NumberInput
            label={t('campaign.window')}
            description={t('campaign.window_hint')}
            suffix={` ${t('campaign.hours')}`}
            min={1}
            max={720}
            value={outcomeWindowHours}
            error={errors.outcomeWindowHours}
            onChange={(value) => onChange({ outcomeWindowHours: Number(value) })}
          />
        </div>
        <Switch
          label={t('campaign.test_first')}
          description={t('campaign.test_first_hint')}
          checked={testPhase !== null}
          disabled={variants.length < 2}
          onChange={(event) => onChange({ testPhase: event.currentTarget.checked ? defaultTestPhase() : null })}
        />
        {testPhase !== null && (
          <div className={classes.pair}>
            <PercentInput
              label={t('campaign.test_share')}
              description={t('campaign.test_share_hint')}
              valueBp={testPhase.shareBp}
              error={errors['testPhase.shareBp']}
              onChangeBp={(shareBp) => onChange({ testPhase: { ...testPhase, shareBp } })}
            />
            <NumberInput
              label={t('campaign.test_wait')}
              description={t('campaign.test_wait_hint')}
              suffix={` ${t('campaign.hours')}`}
              min={0}
              max={720}
              decimalScale={2}
              value={testPhase.waitMinutes / MINUTES_AN_HOUR}
              error={errors['testPhase.waitMinutes']}
              onChange={(value) => onChange({ testPhase: { ...testPhase, waitMinutes: Math.round(Number(value) * MINUTES_AN_HOUR) } })}
            />
            <Select
              label={t('campaign.test_fallback')}
              description={t('campaign.test_fallback_hint')}
              allowDeselect={false}
              value={String(testPhase.fallback)}
              error={errors['testPhase.fallback']}
              data={[
                { value: 'split', label: t('campaign.test_fallback_split') },
                ...variants.map((variant, index) => ({ value: String(index), label: t('campaign.variant', { name: variant.name }) })),
              ]}
              onChange={(value) => value !== null && onChange({ testPhase: { ...testPhase, fallback: value === 'split' ? 'split' : Number(value) } })}
            />
          </div>
        )}
        {errors.testPhase !== undefined && <Text c="var(--hz-person)">{errors.testPhase}</Text>}
      </Stack>
    </Panel>
  );
}
