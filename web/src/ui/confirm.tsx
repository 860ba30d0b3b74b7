import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from './use-problem-text';
import classes from './confirm.module.css';

interface ConfirmProps {
  opened: boolean;
  title: ReactNode;
  /** What will happen to real people, in sentences. */
  children: ReactNode;
  /** Facts in two columns: how many, which account, from when to when. */
  facts?: readonly { label: string; value: ReactNode }[];
  /** What cannot be undone, a line each. */
  consequences?: readonly string[];
  /** Says what it does: "Send to 4,212 fans". */
  confirmLabel: string;
  /** The safe way out; "Cancel" unless the dialog takes something away, for then that may mean either. */
  keepLabel?: string;
  tone?: 'accent' | 'danger';
  pending: boolean;
  error: unknown;
  disabled?: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asked before anything that reaches fans or cannot be undone. The safe way out comes first on the keyboard. */
export function Confirm({
  opened,
  title,
  children,
  facts = [],
  consequences = [],
  confirmLabel,
  tone = 'accent',
  keepLabel,
  pending,
  error,
  disabled = false,
  onConfirm,
  onClose,
}: ConfirmProps) {
  const { t } = useTranslation();
  const sentence = useProblemText();
  return (
    <Modal opened={opened} onClose={onClose} title={title} centered size="md" closeButtonProps={{ 'aria-label': t('action.close') }}>
      <Stack gap="md">
        {facts.length > 0 && (
          <dl className={classes.facts}>
            {facts.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
        <Text component="div">{children}</Text>
        {consequences.length > 0 && (
          <ul className={classes.consequences}>
            {consequences.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        <div role="alert">{error !== null && error !== undefined && <Alert classNames={{ root: classes.error }}>{sentence(error)}</Alert>}</div>
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose} data-autofocus>
            {keepLabel ?? t(tone === 'danger' ? 'action.keep' : 'action.cancel')}
          </Button>
          <Button className={tone === 'danger' ? classes.danger : undefined} loading={pending} disabled={disabled} onClick={onConfirm}>
            {confirmLabel}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
