import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { meQuery } from '../../../api/session';
import { draftName } from '../composer/use-draft';
import type { ThreadKey } from '../inbox-search';
import classes from './thread-list.module.css';

/** That an answer was begun here and has not left. */
export function DraftMark({ thread, isOpen }: { thread: ThreadKey; isOpen: boolean }) {
  const { t } = useTranslation();
  const { data: me } = useQuery(meQuery);
  if (isOpen || localStorage.getItem(draftName(me?.user.id, thread)) === null) return null;
  return <span className={classes.draft}>{t('inbox.draft')} </span>;
}
