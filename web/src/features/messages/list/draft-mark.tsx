import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { meQuery } from '../../../api/session';
import { keptDraft } from '../composer/use-draft';
import type { ThreadKey } from '../inbox-search';
import classes from './thread-list.module.css';

/** What was begun here and has not left; null where nothing was, and for the conversation that is open, whose field shows it. */
export function useBegunText(thread: ThreadKey, isOpen: boolean): string | null {
  const { data: me } = useQuery(meQuery);
  return isOpen ? null : (keptDraft(me?.user.id, thread)?.text ?? null);
}

export function DraftMark() {
  const { t } = useTranslation();
  return <span className={classes.draft}>{t('inbox.draft')} </span>;
}
