import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { FanSelection } from '../../../../../contracts/fans/fan-selection';
import { Confirm } from '../../../ui/confirm';
import { changeMembers, listsQuery } from '../fan-queries';

interface TakeOffListDialogProps {
  listId: string;
  who: FanSelection;
  count: number;
  onClose: () => void;
  onDone: () => void;
}

export function TakeOffListDialog({ listId, who, count, onClose, onDone }: TakeOffListDialogProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { data: lists } = useQuery(listsQuery());
  const name = lists?.items.find((list) => list.id === listId)?.name ?? '';
  const remove = useMutation({
    mutationFn: () => changeMembers(listId, 'remove', who),
    onSuccess: async ({ changed }) => {
      notifications.show({ message: t('fans.off_list.done', { count: changed }) });
      onDone();
      await Promise.all([['lists'], ['fans'], ['fan']].map((queryKey) => client.invalidateQueries({ queryKey })));
    },
  });
  return (
    <Confirm
      opened
      title={t('fans.off_list.title', { count, name })}
      confirmLabel={t('fans.off_list.confirm', { count })}
      pending={remove.isPending}
      error={remove.error}
      onConfirm={() => remove.mutate()}
      onClose={onClose}
    >
      {t('fans.off_list.text')}
    </Confirm>
  );
}
