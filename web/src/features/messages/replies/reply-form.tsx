import { Alert, Autocomplete, Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CannedReply } from '../../../../../contracts/messaging/replies/reply';
import { Problem } from '../../../api/problem';
import { useMay, useMayFor } from '../../../api/session';
import { useFieldTexts } from '../../../ui/use-field-texts';
import { useProblemText } from '../../../ui/use-problem-text';
import { accountsQuery } from '../../accounts/account-queries';
import { AccountSelect } from '../../accounts/account-select';
import { MessageFields } from '../../campaigns/form/message-fields';
import { createReply, foldersQuery, saveReply, type ReplyValues } from './reply-queries';

interface ReplyFormProps {
  /** Null for a new one. */
  reply: CannedReply | null;
  /** Told when something stands there that leaving would lose. */
  onDirty: (isDirty: boolean) => void;
  onSaved: (saved: CannedReply) => Promise<void>;
  /** Reads what somebody else saved. */
  onReload: () => void;
  onDelete: () => void;
}

const VARIABLES = ['first_name', 'display_name', 'username', 'language', 'country'] as const;

/** Name, shortcut, text, price and media. What was typed stays when saving fails. */
export function ReplyForm({ reply, onDirty, onSaved, onReload, onDelete }: ReplyFormProps) {
  const { t } = useTranslation();
  const may = useMay();
  const sentence = useProblemText();
  const fieldTexts = useFieldTexts();
  const { data: accounts } = useQuery(accountsQuery);
  const { data: folders } = useQuery(foldersQuery);
  const mayFor = useMayFor();
  const writesShared = may('campaigns.write');
  const [initial] = useState<ReplyValues>(() => ({
    name: reply?.name ?? '',
    shortcut: reply?.shortcut ?? '',
    folder: reply?.folder ?? '',
    accountId: reply?.accountId ?? null,
    shared: reply?.shared ?? mayFor('campaigns.write', null),
    text: reply?.text ?? '',
    priceCents: reply?.priceCents ?? 0,
    mediaIds: reply?.mediaIds ?? [],
  }));
  const [values, setValues] = useState(initial);
  const [touched, setTouched] = useState<Record<string, string>>({});
  const mayShare = mayFor('campaigns.write', values.accountId);
  const set = (change: Partial<ReplyValues>) => {
    setValues((before) => ({ ...before, ...change }));
    setTouched((before) => Object.fromEntries(Object.entries(before).filter(([field]) => !(field in change))));
  };
  const save = useMutation({
    mutationFn: () => (reply === null ? createReply(values) : saveReply(reply.id, reply.revision, values)),
    onSuccess: onSaved,
    onError: (error) => error instanceof Problem && setTouched(fieldTexts(error.faults)),
  });
  // While it is saved the panel closes by itself.
  const isDirty = JSON.stringify(values) !== JSON.stringify(initial) && !save.isPending;
  useEffect(() => onDirty(isDirty));
  const locked = reply !== null && !reply.mayChange;
  const missing = {
    ...(values.name.trim() === '' ? { name: t('replies.name_missing') } : {}),
    ...(values.shortcut.trim() === '' ? { shortcut: t('replies.shortcut_missing') } : {}),
    ...(values.text.trim() === '' && values.mediaIds.length === 0 ? { text: t('replies.text_missing') } : {}),
  };
  const leave = (field: 'name' | 'shortcut') =>
    missing[field] !== undefined && setTouched((before) => ({ ...before, [field]: missing[field] ?? '' }));
  const isClash = save.error instanceof Problem && save.error.code === 'conflict';
  const submit = () => (Object.keys(missing).length > 0 ? setTouched(missing) : save.mutate());
  const currency = accounts?.items.find((one) => values.accountId === null || one.id === values.accountId)?.currency ?? 'USD';

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <fieldset disabled={locked} style={{ margin: 0, padding: 0, border: 0, minWidth: 0 }}>
        <Stack gap="md">
          <Group align="flex-start" gap="sm">
            <TextInput
              flex="2 1 14rem"
              label={t('replies.name')}
              data-autofocus={reply === null || undefined}
              maxLength={80}
              value={values.name}
              error={touched.name}
              onBlur={() => leave('name')}
              onChange={(event) => set({ name: event.currentTarget.value })}
            />
            <TextInput
              flex="1 1 9rem"
              label={t('replies.shortcut')}
              leftSection="/"
              maxLength={32}
              value={values.shortcut}
              error={touched.shortcut}
              onBlur={() => leave('shortcut')}
              onChange={(event) => set({ shortcut: event.currentTarget.value.replace(/^\//, '').toLowerCase() })}
            />
          </Group>
          <MessageFields content={values} currency={currency} errors={touched} variables={VARIABLES} field="text" onChange={set} />
          <Group align="flex-start" gap="sm">
            <Autocomplete
              flex="1 1 12rem"
              label={t('replies.folder')}
              description={t('replies.folder_hint')}
              maxLength={60}
              data={(folders?.items ?? []).map(({ folder }) => folder).filter((folder) => folder !== '')}
              value={values.folder}
              onChange={(folder) => set({ folder })}
            />
            <AccountSelect
              flex="1 1 12rem"
              label={t('replies.account')}
              description={t('replies.account_hint')}
              placeholder={t('replies.every_account')}
              clearable
              value={values.accountId}
              error={touched.accountId}
              onChange={(accountId) => set({ accountId, shared: values.shared && mayFor('campaigns.write', accountId) })}
            />
          </Group>
          {mayShare ? (
            <Checkbox
              label={t('replies.share')}
              description={t('replies.share_hint')}
              checked={values.shared}
              onChange={(event) => set({ shared: event.currentTarget.checked })}
            />
          ) : (
            !locked && (
              <Text size="sm" c="dimmed">
                {t(writesShared ? 'replies.share_account' : 'replies.own_hint')}
              </Text>
            )
          )}
          <div role="alert">
            {isClash && (
              <Alert variant="default" title={t('replies.clash_title')}>
                <Stack gap="xs" align="flex-start">
                  {t('replies.clash_text')}
                  <Button size="compact-sm" variant="default" onClick={onReload}>
                    {t('replies.clash_reload')}
                  </Button>
                </Stack>
              </Alert>
            )}
            {save.error !== null && !isClash && Object.keys(touched).length === 0 && <Text c="var(--hz-person)">{sentence(save.error)}</Text>}
          </div>
          {!locked && (
            <Group justify="space-between">
              <Button type="submit" loading={save.isPending}>
                {reply === null ? t('replies.create') : t('replies.save')}
              </Button>
              {reply !== null && (
                <Button variant="subtle" color="gray" onClick={onDelete}>
                  {t('replies.delete')}
                </Button>
              )}
            </Group>
          )}
        </Stack>
      </fieldset>
    </form>
  );
}
