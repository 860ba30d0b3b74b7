import { ActionIcon, Group, NumberInput, Text, Textarea, Title } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { MessageFields } from '../../campaigns/form/message-fields';
import type { StepValues } from './script-queries';
import classes from './script-editor.module.css';

interface StepEditorProps {
  index: number;
  count: number;
  step: StepValues;
  currency: string;
  variables: readonly string[];
  errors: Readonly<Record<string, string | undefined>>;
  /** What the step did so far, in a line. */
  figures: string | null;
  locked: boolean;
  onFocus: () => void;
  onChange: (change: Partial<StepValues>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** One message of a script with what the chatter should know. Alt with an arrow moves it. */
export function StepEditor({
  index,
  count,
  step,
  currency,
  variables,
  errors,
  figures,
  locked,
  onFocus,
  onChange,
  onMove,
  onRemove,
}: StepEditorProps) {
  const { t } = useTranslation();
  const number = index + 1;
  return (
    <section
      className={classes.step}
      aria-labelledby={`step-${step.key}`}
      onFocus={onFocus}
      onKeyDown={(event) => {
        const by = { ArrowUp: -1, ArrowDown: 1 }[event.key] as -1 | 1 | undefined;
        if (locked || !event.altKey || by === undefined || index + by < 0 || index + by >= count) return;
        event.preventDefault();
        onMove(by);
      }}
    >
      <Group justify="space-between" wrap="nowrap" mb="xs">
        <div>
          <Title order={2} size="h4" id={`step-${step.key}`}>
            {t('scripts.step', { number })}
          </Title>
          {figures !== null && (
            <Text size="sm" c="dimmed" className="tabular">
              {figures}
            </Text>
          )}
        </div>
        {!locked && (
          <Group gap={4} wrap="nowrap">
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              disabled={index === 0}
              aria-label={t('scripts.up', { number })}
              onClick={() => onMove(-1)}
            >
              <IconArrowUp size={18} aria-hidden="true" />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              disabled={index === count - 1}
              aria-label={t('scripts.down', { number })}
              onClick={() => onMove(1)}
            >
              <IconArrowDown size={18} aria-hidden="true" />
            </ActionIcon>
            <ActionIcon variant="subtle" color="gray" size={36} aria-label={t('scripts.remove', { number })} onClick={onRemove}>
              <IconTrash size={18} aria-hidden="true" />
            </ActionIcon>
          </Group>
        )}
      </Group>
      <fieldset disabled={locked} className={classes.fields}>
        <MessageFields
          content={step}
          currency={currency}
          errors={errors}
          variables={variables}
          field={`steps.${index}.text`}
          minRows={3}
          onChange={onChange}
        />
        <Group align="flex-start" gap="sm">
          <Textarea
            flex="2 1 14rem"
            label={t('scripts.note')}
            description={t('scripts.note_hint')}
            autosize
            minRows={1}
            maxRows={6}
            maxLength={500}
            value={step.note}
            error={errors.note}
            onChange={(event) => onChange({ note: event.currentTarget.value })}
          />
          {index > 0 && (
            <NumberInput
              flex="1 1 8rem"
              label={t('scripts.wait')}
              description={t('scripts.wait_hint')}
              min={0}
              max={43_200}
              allowDecimal={false}
              allowNegative={false}
              value={step.waitMinutes}
              error={errors.waitMinutes}
              onChange={(value) => onChange({ waitMinutes: Math.min(43_200, Math.max(0, Number(value) || 0)) })}
            />
          )}
        </Group>
      </fieldset>
    </section>
  );
}
