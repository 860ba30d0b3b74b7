import i18n, { type TFunction } from 'i18next';
import { AUDIT_ACTIONS } from '../../../../../../contracts/accounts/audit-actions';

/** To filter by. */
export const AUDIT_ACTION_NAMES = Object.entries(AUDIT_ACTIONS).flatMap(([object, verbs]) => verbs.map((verb) => `${object}.${verb}`));

/** What was done, in words; a line of an older version may have one that is no more. */
export function actionText(t: TFunction, action: string): string {
  const key = `settings_page.audit.actions.${action}`;
  return i18n.exists(key) ? t(key as 'settings_page.audit.actions.account.connected') : action;
}

/** What it was done to, in a word. */
export function targetText(t: TFunction, targetType: string): string {
  const key = `settings_page.audit.targets.${targetType}`;
  return i18n.exists(key) ? t(key as 'settings_page.audit.targets.account') : targetType;
}
