import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Member } from '../../../../contracts/accounts/member';
import { meQuery } from '../../api/session';
import { membersQuery } from '../accounts/settings/settings-queries';

export interface People {
  members: readonly Member[];
  myId: string;
  isMe: (userId: string | null) => boolean;
  /** "Somebody" for who has left. */
  nameOf: (userId: string | null) => string;
}

/** Who works here, by their user ids. */
export function usePeople(): People {
  const { t } = useTranslation();
  const { data: me } = useQuery(meQuery);
  const { data } = useQuery({ ...membersQuery, staleTime: 60_000 });
  const members = data?.items ?? [];
  const myId = me?.user.id ?? '';
  return {
    members,
    myId,
    isMe: (userId) => userId !== null && userId === myId,
    nameOf: (userId) => members.find((one) => one.userId === userId)?.name ?? t('account.somebody'),
  };
}
