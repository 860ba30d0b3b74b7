import { Button, Group, Menu, Text, Textarea } from '@mantine/core';
import { IconChevronDown, IconPlus } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format';
import { MoneyInput } from '../../../ui/money-input';
import { MediaField } from '../../media/media-field';
import { EmojiMenu } from './emoji-menu';

export interface MessageContent {
  text: string;
  priceCents: number;
  mediaIds: string[];
}

interface MessageFieldsProps {
  /** Left out for messages of no account in particular. */
  accountId?: string;
  content: MessageContent;
  currency: string;
  errors: Readonly<Record<string, string | undefined>>;
  /** Names of the values a text may use; the usual three are offered at once. */
  variables: readonly string[];
  /** Where a list of problems finds the text. */
  field: string;
  minRows?: number;
  onChange: (change: Partial<MessageContent>) => void;
}

const USUAL = ['first_name', 'display_name', 'username'] as const;

/** What a message says, carries and costs: of a campaign, a canned reply or a step of a script. */
export function MessageFields({ accountId, content, currency, errors, variables, field, minRows = 4, onChange }: MessageFieldsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const area = useRef<HTMLTextAreaElement>(null);
  const { text } = content;
  const insert = (piece: string) => {
    const at = area.current?.selectionStart ?? text.length;
    onChange({ text: `${text.slice(0, at)}${piece}${text.slice(area.current?.selectionEnd ?? at)}` });
    area.current?.focus();
  };
  const variable = (name: string) => `{{${name}|${t('campaign.fallback_word')}}}`;
  const others = variables.filter((name) => !(USUAL as readonly string[]).includes(name));
  const length = [...text].length;

  return (
    <>
      <div>
        <Textarea
          ref={area}
          data-field={field}
          label={t('campaign.text')}
          description={t('campaign.text_hint')}
          autosize
          minRows={minRows}
          maxRows={14}
          value={text}
          error={errors.text}
          onChange={(event) => onChange({ text: event.currentTarget.value })}
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
            {t('campaign.length', { count: length, shown: format.number(length) })}
          </Text>
        </Group>
      </div>
      <MediaField
        accountId={accountId}
        label={t('campaign.media')}
        value={content.mediaIds}
        priceCents={content.priceCents}
        error={errors.mediaIds}
        onChange={(mediaIds) => onChange({ mediaIds })}
      />
      <MoneyInput
        maw={240}
        label={t('campaign.price')}
        description={t('campaign.price_hint')}
        currency={currency}
        valueCents={content.priceCents}
        error={errors.priceCents}
        onChangeCents={(priceCents) => onChange({ priceCents })}
      />
    </>
  );
}
