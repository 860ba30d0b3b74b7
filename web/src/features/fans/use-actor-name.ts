import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { membersQuery } from '../accounts/settings/settings-queries';

/** Who did it, by the actor's name in the record (`user:<id>`, `api_key:<id>`, `system:…`) or a person's id. */
export function useActorName(): (actor: string | null) => string {
  const { t } = useTranslation();
  const { data: members } = useQuery(membersQuery);
  return (actor) => {
    if (actor === null || actor.startsWith('system')) return t('fans.reach.system');
    if (actor.startsWith('api_key')) return t('fans.reach.key');
    const id = actor.replace(/^user:/, '');
    return t('fans.reach.by', { who: members?.items.find((member) => member.userId === id)?.name ?? t('account.somebody') });
  };
}
