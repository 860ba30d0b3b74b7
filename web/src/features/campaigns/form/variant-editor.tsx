import { ActionIcon, Group, Text, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CampaignDraft } from '../../../../../contracts/campaigns/draft';
import { PercentInput } from '../../../ui/percent-input';
import { MessageFields } from './message-fields';
import classes from './variant-editor.module.css';

type VariantInput = CampaignDraft['variants'][number];

interface VariantEditorProps {
  accountId: string;
  position: number;
  variant: VariantInput;
  currency: string;
  errors: Readonly<Record<string, string>>;
  /** The last one stays. */
  removable: boolean;
  /** Names of the values a text may use; the first three are offered at once. */
  variables: readonly string[];
  /** While running, who gets what is drawn: weights and number stay. */
  contentOnly?: boolean;
  onFocus?: () => void;
  onChange: (variant: VariantInput) => void;
  onRemove: () => void;
}

/** One message of the campaign: what it says, costs and carries, as the preview beside it shows it. */
export function VariantEditor({
  accountId,
  position,
  variant,
  currency,
  errors,
  removable,
  variables,
  contentOnly = false,
  onFocus,
  onChange,
  onRemove,
}: VariantEditorProps) {
  const { t } = useTranslation();
  const set = (change: Partial<VariantInput>) => onChange({ ...variant, ...change });

  return (
    <fieldset className={classes.variant} onFocus={onFocus}>
      <legend className={classes.legend}>{t('campaign.variant', { name: variant.name })}</legend>
      <div className={classes.fields}>
        <Group align="flex-start" gap="sm" wrap="nowrap">
          <TextInput
            flex={2}
            label={t('campaign.variant_name')}
            value={variant.name}
            error={errors.name}
            maxLength={80}
            onChange={(event) => set({ name: event.currentTarget.value })}
          />
          {!contentOnly && (
            <PercentInput
              flex={1}
              miw={96}
              label={t('campaign.weight')}
              valueBp={variant.weightBp}
              onChangeBp={(weightBp) => set({ weightBp })}
              error={errors.weightBp}
            />
          )}
          {removable && (
            <ActionIcon
              mt={24}
              size={36}
              variant="subtle"
              color="gray"
              aria-label={t('campaign.remove_variant', { name: variant.name })}
              onClick={onRemove}
            >
              <IconTrash size={18} aria-hidden="true" />
            </ActionIcon>
          )}
        </Group>
        <MessageFields
          accountId={accountId}
          content={variant}
          currency={currency}
          errors={errors}
          variables={variables}
          field={`variants.${position}.text`}
          onChange={set}
        />
        {errors[''] !== undefined && <Text c="var(--hz-person)">{errors['']}</Text>}
      </div>
    </fieldset>
  );
}
