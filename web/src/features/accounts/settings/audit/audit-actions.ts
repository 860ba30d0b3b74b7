import i18n, { type TFunction } from 'i18next';

/** Actions to filter by, by what they are done to. A line with another one is shown all the same, by its own name. */
export const AUDIT_ACTIONS = {
  account: ['connected', 'changed', 'checked', 'key_replaced', 'paused', 'stopped', 'resumed', 'disconnected'],
  campaign: [
    'created',
    'rewritten',
    'launched',
    'paused',
    'resumed',
    'cancelled',
    'rescheduled',
    'edited',
    'winner_chosen',
    'test_sent',
    'recipients_exported',
    'archived',
    'unarchived',
    'deleted',
  ],
  fan: ['changed', 'suppressed', 'suppression_lifted', 'frozen', 'unfrozen', 'erased'],
  list: ['created', 'changed', 'deleted', 'fans_added', 'fans_removed'],
  fans: ['suppressed'],
  import: ['uploaded', 'started', 'completed', 'failed', 'cancelled', 'removed'],
  export: ['created', 'completed', 'failed', 'cancelled'],
  task: ['created', 'changed', 'done', 'reopened'],
  message: ['queued', 'held', 'released', 'cancelled', 'decided'],
  member: ['changed', 'removed', 'left'],
  invitation: ['created', 'accepted', 'declined', 'revoked'],
  api_key: ['created', 'revoked'],
  workspace: ['created', 'renamed'],
  settings: ['changed'],
} as const;

export const AUDIT_ACTION_NAMES = Object.entries(AUDIT_ACTIONS).flatMap(([object, verbs]) => verbs.map((verb) => `${object}.${verb}`));

/** What was done, in words where there are some. */
export function actionText(t: TFunction, action: string): string {
  const key = `settings_page.audit.actions.${action}`;
  return i18n.exists(key) ? t(key as 'settings_page.audit.actions.account.connected') : action;
}

/** What it was done to, in a word. */
export function targetText(t: TFunction, targetType: string): string {
  const key = `settings_page.audit.targets.${targetType}`;
  return i18n.exists(key) ? t(key as 'settings_page.audit.targets.account') : targetType;
}
