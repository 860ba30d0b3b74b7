import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Message } from '../../../../../contracts/messaging/message';
import { useMay } from '../../../api/session';
import { useProblemText } from '../../../ui/use-problem-text';
import { changeMessage, useRefreshThread, type MessageChange } from '../thread-queries';
import classes from './message-group.module.css';

/** What a person can do about a message that has not arrived. */
export function MessageActions({ message, actions }: { message: Message; actions: readonly MessageChange[] }) {
  const { t } = useTranslation();
  const may = useMay();
  const sentence = useProblemText();
  const refresh = useRefreshThread();
  const change = useMutation({
    mutationFn: (one: MessageChange) => changeMessage(message, one),
    onError: (error) => notifications.show({ color: 'red', message: sentence(error) }),
    onSettled: () => refresh(message),
  });
  if (!may('messages.send')) return null;
  return (
    <span className={classes.actions}>
      {actions.map((one) => (
        <button key={one} type="button" disabled={change.isPending} onClick={() => change.mutate(one)}>
          {t(`inbox.do.${one}`)}
        </button>
      ))}
    </span>
  );
}
