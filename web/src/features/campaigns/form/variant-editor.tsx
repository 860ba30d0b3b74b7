import { ActionIcon, Button, Group, Menu, TagsInput, Text, Textarea, TextInput } from '@mantine/core';
import { IconChevronDown, IconPlus, IconTrash } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampaignDraft } from '../../../../../contracts/campaigns/draft';
import { useFormat } from '../../../i18n/use-format';
import { MoneyInput } from '../../../ui/money-input';
import { PercentInput } from '../../../ui/percent-input';
import { EmojiMenu } from './emoji-menu';
import classes from './variant-editor.module.css';

type VariantInput = CampaignDraft['variants'][number];

interface VariantEditorProps {
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

const USUAL = ['first_name', 'display_name', 'username'] as const;

/** One message of the campaign: what it says, costs and carries, as the preview beside it shows it. */
export function VariantEditor({
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
  const format = useFormat();
  const text = useRef<HTMLTextAreaElement>(null);
  const set = (change: Partial<VariantInput>) => onChange({ ...variant, ...change });

  const insert = (piece: string) => {
    const at = text.current?.selectionStart ?? variant.text.length;
    set({ text: `${variant.text.slice(0, at)}${piece}${variant.text.slice(text.current?.selectionEnd ?? at)}` });
    text.current?.focus();
  };
  const variable = (name: string) => `{{${name}|${t('campaign.fallback_word')}}}`;
  const others = variables.filter((name) => !(USUAL as readonly string[]).includes(name));

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
        <div>
          <Textarea
            ref={text}
            data-field={`variants.${position}.text`}
            label={t('campaign.text')}
            description={t('campaign.text_hint')}
            autosize
            minRows={4}
            maxRows={14}
            value={variant.text}
            error={errors.text}
            onChange={(event) => set({ text: event.currentTarget.value })}
          />
          <Group gap={4} mt={4} role="group" aria-label={t('campaign.insert_variable')}>
            <EmojiMenu onInsert={insert} />
            {USUAL.map((name) => (
              <Button
                key={name}
                size="compact-sm"
                variant="default"
                leftSection={<IconPlus size={12} aria-hidden="true" />}
                onClick={() => insert(variable(name))}
              >
                {t(`campaign.variables.${name}`)}
              </Button>
            ))}
            {others.length > 0 && (
              <Menu position="bottom-start" withinPortal>
                <Menu.Target>
                  <Button size="compact-sm" variant="default" rightSection={<IconChevronDown size={12} aria-hidden="true" />}>
                    {t('campaign.more_variables')}
                  </Button>
                </Menu.Target>
                <Menu.Dropdown>
                  {others.map((name) => (
                    <Menu.Item key={name} onClick={() => insert(variable(name))}>
                      {name.replace(/^custom\./, '')}
                    </Menu.Item>
                  ))}
                </Menu.Dropdown>
              </Menu>
            )}
            <Text size="xs" c="dimmed" ml="auto" className="tabular">
              {t('campaign.length', { count: [...variant.text].length, shown: format.number([...variant.text].length) })}
            </Text>
          </Group>
        </div>
        <Group align="flex-start" gap="sm">
          <TagsInput
            flex="2 1 14rem"
            label={t('campaign.media')}
            description={t('campaign.media_hint')}
            value={variant.mediaIds}
            error={errors.mediaIds}
            onChange={(mediaIds) => set({ mediaIds })}
          />
          <MoneyInput
            flex="1 1 8rem"
            label={t('campaign.price')}
            description={t('campaign.price_hint')}
            currency={currency}
            valueCents={variant.priceCents}
            error={errors.priceCents}
            onChangeCents={(priceCents) => set({ priceCents })}
          />
        </Group>
        {errors[''] !== undefined && <Text c="var(--hz-person)">{errors['']}</Text>}
      </div>
    </fieldset>
  );
}
