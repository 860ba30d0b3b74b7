import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { putAnswer } from '../../../api/put-answer';
import { useProblemText } from '../../../ui/use-problem-text';
import { accountQuery, accountsQuery, checkAccount } from '../account-queries';

export type CheckAccount = ReturnType<typeof useCheckAccount>;

/** Asks the platform how the account stands, and says what it answered. */
export function useCheckAccount(accountId: string) {
  const { t } = useTranslation();
  const sentence = useProblemText();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => checkAccount(accountId),
    onSuccess: async (account) => {
      await putAnswer(queryClient, accountQuery(accountId), account);
      await queryClient.invalidateQueries({ queryKey: accountsQuery.queryKey });
      notifications.show({ message: t(account.status === 'active' ? 'account_page.check_fine' : 'account_page.check_bad') });
    },
    onError: (error) => notifications.show({ color: 'red', message: sentence(error) }),
  });
}
