import type { Permission } from '../accounts/permissions';

export const MAIL_PACES = ['at_once', 'daily', 'never'] as const;
/** When a kind is mailed: within minutes, gathered at eight in the morning, or not at all. */
export type MailPace = (typeof MAIL_PACES)[number];

/** What a notification is about; the id stands in `subjectId`. */
export const SUBJECTS = ['account', 'campaign', 'import', 'export', 'member', 'task', 'thread', 'webhook'] as const;
export type Subject = (typeof SUBJECTS)[number];

export interface KindRule {
  /** `person`: somebody has to do something. `information`: good to know. */
  severity: 'person' | 'information';
  /** Who hears of it: members with this permission, for the accounts that their role holds for. */
  permission: Permission;
  subject: Subject;
  /** Whether it ends by itself when its cause does, and leaves "needs me" with that. */
  resolves: boolean;
  /** Unless the member chose otherwise. */
  mail: MailPace;
}

/**
 * All that people are told of. A notification may be addressed to one person (who started the import, who is given the task); the permission
 * is asked all the same.
 */
export const NOTIFICATION_KINDS = {
  'account.login_lost': { severity: 'person', permission: 'sends.control', subject: 'account', resolves: true, mail: 'at_once' },
  'account.restricted': { severity: 'person', permission: 'sends.control', subject: 'account', resolves: true, mail: 'at_once' },
  'account.breaker_open': { severity: 'person', permission: 'sends.control', subject: 'account', resolves: true, mail: 'at_once' },
  'account.webhook_silent': { severity: 'person', permission: 'accounts.manage', subject: 'account', resolves: true, mail: 'daily' },
  'account.unknown_outcomes': { severity: 'person', permission: 'messages.send', subject: 'account', resolves: true, mail: 'daily' },
  'alarm.queue_too_old': { severity: 'person', permission: 'sends.control', subject: 'account', resolves: true, mail: 'at_once' },
  'alarm.sender_silent': { severity: 'person', permission: 'sends.control', subject: 'account', resolves: true, mail: 'at_once' },
  'alarm.failure_ratio': { severity: 'person', permission: 'sends.control', subject: 'account', resolves: true, mail: 'at_once' },
  'alarm.over_limit': { severity: 'person', permission: 'sends.control', subject: 'account', resolves: true, mail: 'at_once' },
  'alarm.unknown_unresolved': { severity: 'person', permission: 'sends.control', subject: 'account', resolves: true, mail: 'daily' },
  'campaign.no_winner': { severity: 'person', permission: 'campaigns.launch', subject: 'campaign', resolves: true, mail: 'at_once' },
  'campaign.failed': { severity: 'person', permission: 'campaigns.launch', subject: 'campaign', resolves: false, mail: 'at_once' },
  'campaign.completed': { severity: 'information', permission: 'campaigns.read', subject: 'campaign', resolves: false, mail: 'daily' },
  'import.refused_rows': { severity: 'person', permission: 'fans.import', subject: 'import', resolves: false, mail: 'daily' },
  'import.failed': { severity: 'person', permission: 'fans.import', subject: 'import', resolves: false, mail: 'at_once' },
  'export.ready': { severity: 'information', permission: 'fans.export', subject: 'export', resolves: false, mail: 'never' },
  'export.failed': { severity: 'person', permission: 'fans.export', subject: 'export', resolves: false, mail: 'at_once' },
  'invitation.accepted': { severity: 'information', permission: 'workspace.read', subject: 'member', resolves: false, mail: 'daily' },
  'webhook.disabled': { severity: 'person', permission: 'keys.manage', subject: 'webhook', resolves: true, mail: 'at_once' },
  'task.assigned': { severity: 'person', permission: 'tasks.read', subject: 'task', resolves: true, mail: 'at_once' },
  'thread.assigned': { severity: 'information', permission: 'messages.read', subject: 'thread', resolves: true, mail: 'never' },
} as const satisfies Record<string, KindRule>;

export type NotificationKind = keyof typeof NOTIFICATION_KINDS;
export const NOTIFICATION_KIND_NAMES = Object.keys(NOTIFICATION_KINDS) as [NotificationKind, ...NotificationKind[]];

export function kindRule(kind: NotificationKind): KindRule {
  return NOTIFICATION_KINDS[kind];
}

const PATHS: Record<Subject, (id: string, about: { accountId: string | null; count: number }) => string> = {
  account: (id) => `/accounts/${id}`,
  campaign: (id) => `/campaigns/${id}`,
  import: (id) => `/fans/imports/${id}`,
  export: () => '/fans/exports',
  member: () => '/settings/members',
  webhook: (id) => `/settings/webhooks/${id}`,
  task: (id) => `/tasks?task=${id}`,
  thread: (id, { accountId, count }) => (count > 1 ? '/messages?assignee=me' : `/messages?thread=${accountId}.${id}`),
};

/** Where in the app it is dealt with. */
export function notificationPath({
  kind,
  subjectId,
  accountId,
  data,
}: {
  kind: NotificationKind;
  subjectId: string;
  accountId: string | null;
  data: Record<string, unknown>;
}): string {
  return PATHS[kindRule(kind).subject](subjectId, { accountId, count: typeof data.count === 'number' ? data.count : 1 });
}
