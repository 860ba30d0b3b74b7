import { Button, Group, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format';
import { Panel } from '../../../ui/panel';
import { equalWeights, freeVariantName, FULL_SHARE_BP, type DefinitionValues } from './definition-values';
import { errorsBelow } from './errors-below';
import { VariantEditor } from './variant-editor';

interface VariantsPanelProps {
  accountId: string;
  variants: DefinitionValues['variants'];
  currency: string;
  errors: Readonly<Record<string, string>>;
  variables: readonly string[];
  /** The hand is in this one: the preview follows. */
  onFocus: (position: number) => void;
  onChange: (variants: DefinitionValues['variants']) => void;
}

const MAX_VARIANTS = 8;

export function VariantsPanel({ accountId, variants, currency, errors, variables, onFocus, onChange }: VariantsPanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const sum = variants.reduce((total, variant) => total + variant.weightBp, 0);
  const share = (list: DefinitionValues['variants']) => {
    const weights = equalWeights(list.length);
    return list.map((variant, index) => ({ ...variant, weightBp: weights[index] ?? 0 }));
  };
  const add = () =>
    onChange(share([...variants, { name: freeVariantName(variants.map((one) => one.name)), text: '', priceCents: 0, mediaIds: [], weightBp: 0 }]));

  return (
    <Panel title={t('campaign.variants')} aside={<Text c="dimmed">{t('campaign.variants_hint')}</Text>}>
      {variants.map((variant, index) => (
        <VariantEditor
          key={index}
          accountId={accountId}
          position={index}
          variant={variant}
          currency={currency}
          errors={errorsBelow(errors, `variants.${index}`)}
          removable={variants.length > 1}
          variables={variables}
          onFocus={() => onFocus(index)}
          onChange={(next) => onChange(variants.map((one, position) => (position === index ? next : one)))}
          onRemove={() => onChange(share(variants.filter((_, position) => position !== index)))}
        />
      ))}
      <Group justify="space-between">
        <Group gap="xs">
          <Button variant="default" leftSection={<IconPlus size={16} aria-hidden="true" />} disabled={variants.length >= MAX_VARIANTS} onClick={add}>
            {t('campaign.add_variant')}
          </Button>
          <Button variant="subtle" onClick={() => onChange(share(variants))}>
            {t('campaign.share_equally')}
          </Button>
        </Group>
        <Text data-field="variants" className="tabular" c={sum === FULL_SHARE_BP ? 'dimmed' : 'var(--hz-person)'} role="status">
          {sum === FULL_SHARE_BP ? t('campaign.weights_whole') : t('campaign.weights_off', { sum: format.percent(sum / FULL_SHARE_BP, 2) })}
        </Text>
      </Group>
    </Panel>
  );
}
