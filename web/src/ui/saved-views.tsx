import { ActionIcon, Button, Checkbox, Group, Modal, Popover, Stack, TextInput } from '@mantine/core';
import { IconBookmark, IconPencil, IconTrash, IconUsers } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedView, SavedViewPage } from '../../../contracts/home/saved-view';
import { request } from '../api/request';
import { useMayFor } from '../api/session';
import classes from './saved-views.module.css';
import { useProblemText } from './use-problem-text';

type Search = SavedView['search'];

interface SavedViewsProps {
  page: SavedViewPage;
  /** The search of the address as it is now. */
  current: Readonly<Record<string, unknown>>;
  /** Puts a kept search into the address. */
  onOpen: (search: Search) => void;
}

/** The same whatever the order of names, without those that are empty. */
function plain(search: Readonly<Record<string, unknown>>): Search {
  const kept = Object.entries(search).filter(([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0));
  return Object.fromEntries(kept.sort(([a], [b]) => a.localeCompare(b))) as Search;
}
const isSame = (one: Search, other: Search) => JSON.stringify(plain(one)) === JSON.stringify(plain(other));

/** Filters kept under a name: one's own, and those shared with the workspace. */
export function SavedViews({ page, current, onOpen }: SavedViewsProps) {
  const { t } = useTranslation();
  const mayFor = useMayFor();
  const client = useQueryClient();
  const [opened, setOpened] = useState(false);
  const [edited, setEdited] = useState<SavedView | 'new' | null>(null);
  const key = ['saved-views', page];
  const { data } = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => request<{ items: SavedView[] }>('GET', '/saved-views', { query: { page }, signal }),
    staleTime: 60_000,
  });
  const remove = useMutation({
    mutationFn: (id: string) => request('DELETE', `/saved-views/${id}`),
    onSettled: () => client.invalidateQueries({ queryKey: key }),
  });
  const views = data?.items ?? [];
  const search = plain(current);
  const active = views.find((view) => isSame(view.search, search));

  return (
    <>
      <Popover opened={opened} onChange={setOpened} position="bottom-end" width={280} trapFocus returnFocus>
        <Popover.Target>
          <Button
            size="sm"
            variant="default"
            leftSection={<IconBookmark size={15} aria-hidden="true" />}
            className={classes.button}
            onClick={() => setOpened(!opened)}
          >
            {active?.name ?? t('ui.views')}
          </Button>
        </Popover.Target>
        <Popover.Dropdown p={4} aria-label={t('ui.views')}>
          {views.length === 0 && <p className={classes.none}>{t('ui.views_none')}</p>}
          <ul className={classes.list}>
            {views.map((view) => (
              <li key={view.id} className={classes.item}>
                <button
                  type="button"
                  className={classes.open}
                  aria-current={view === active ? 'true' : undefined}
                  onClick={() => {
                    setOpened(false);
                    onOpen(view.search);
                  }}
                >
                  <span className={classes.name}>{view.name}</span>
                  {view.shared && <IconUsers size={14} aria-label={t('ui.views_shared')} />}
                </button>
                {(view.isMine || mayFor('settings.manage', null)) && (
                  <>
                    <ActionIcon
                      variant="subtle"
                      color="gray"
                      size={28}
                      aria-label={t('ui.views_change', { name: view.name })}
                      onClick={() => setEdited(view)}
                    >
                      <IconPencil size={15} aria-hidden="true" />
                    </ActionIcon>
                    <ActionIcon
                      variant="subtle"
                      color="gray"
                      size={28}
                      loading={remove.isPending && remove.variables === view.id}
                      aria-label={t('ui.views_remove', { name: view.name })}
                      onClick={() => remove.mutate(view.id)}
                    >
                      <IconTrash size={15} aria-hidden="true" />
                    </ActionIcon>
                  </>
                )}
              </li>
            ))}
          </ul>
          <Button
            fullWidth
            variant="subtle"
            size="sm"
            disabled={active !== undefined || Object.keys(search).length === 0}
            onClick={() => setEdited('new')}
          >
            {t('ui.views_save')}
          </Button>
        </Popover.Dropdown>
      </Popover>
      {edited !== null && <ViewForm view={edited} page={page} search={search} onDone={() => setEdited(null)} />}
    </>
  );
}

function ViewForm({ view, page, search, onDone }: { view: SavedView | 'new'; page: SavedViewPage; search: Search; onDone: () => void }) {
  const { t } = useTranslation();
  const sentence = useProblemText();
  const client = useQueryClient();
  const isNew = view === 'new';
  const [name, setName] = useState(isNew ? '' : view.name);
  const [shared, setShared] = useState(isNew ? false : view.shared);
  const [renew, setRenew] = useState(false);
  const save = useMutation({
    mutationFn: () =>
      isNew
        ? request<SavedView>('POST', '/saved-views', { body: { page, name, shared, search } })
        : request<SavedView>('PATCH', `/saved-views/${view.id}`, { body: { name, shared, ...(renew ? { search } : {}) } }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['saved-views', page] });
      onDone();
    },
  });
  return (
    <Modal
      opened
      onClose={onDone}
      centered
      size="sm"
      title={isNew ? t('ui.views_save') : t('ui.views_change', { name: view.name })}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          // The modal lies inside a page that may be a form itself.
          event.stopPropagation();
          save.mutate();
        }}
      >
        <Stack gap="md">
          <TextInput
            data-autofocus
            label={t('ui.views_name')}
            maxLength={60}
            value={name}
            error={save.error === null ? undefined : sentence(save.error)}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Checkbox label={t('ui.views_share')} checked={shared} onChange={(event) => setShared(event.currentTarget.checked)} />
          {!isNew && Object.keys(search).length > 0 && !isSame(view.search, search) && (
            <Checkbox label={t('ui.views_renew')} checked={renew} onChange={(event) => setRenew(event.currentTarget.checked)} />
          )}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onDone}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={save.isPending} disabled={name.trim() === ''}>
              {t('action.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
