import type { Account } from '../../../../../contracts/accounts/account';
import type { Draft } from './use-draft';

export interface StepProps {
  draft: Draft;
  /** By field path, those that are to be shown. */
  errors: Readonly<Record<string, string>>;
  account: Account | undefined;
}
