import { z } from 'zod';

export const ROLES = ['owner', 'manager', 'marketer', 'chatter', 'analyst'] as const;
export type Role = (typeof ROLES)[number];
export const role = z.enum(ROLES, { error: `Use one of ${ROLES.join(', ')}.` });

/** What there is to allow, and what it means to a person who hands it out. */
export const PERMISSIONS = {
  'workspace.read': 'See the workspace, its settings and its members.',
  'accounts.read': 'See platform accounts and the state of their queues.',
  'accounts.manage': 'Connect platform accounts and change their limits, hours and keys.',
  'fans.read': 'See fans, lists and suppressions.',
  'fans.write': 'Change fans, lists and suppressions.',
  'fans.import': 'Import fans and transactions.',
  'fans.export': 'Export fans.',
  'campaigns.read': 'See campaigns and their results.',
  'campaigns.write': 'Create and edit campaigns.',
  'campaigns.launch': 'Launch, pause, resume and cancel campaigns.',
  'messages.read': 'Read messages.',
  'messages.send': 'Write to fans.',
  'sends.control': 'Pause, resume and stop sending.',
  'revenue.read': 'See money: without it amounts come as null.',
  'notifications.own': 'See and settle one’s own notifications.',
  'tasks.read': 'See tasks.',
  'tasks.write': 'Create tasks, give them to members and end them.',
  'members.manage': 'Invite, change and remove members.',
  'keys.manage': 'Create and revoke API keys.',
  'settings.manage': 'Rename the workspace, change caps and STOP words.',
  'audit.read': 'Read the audit log.',
  'operations.read': 'Follow links to the runs in Temporal Web.',
} as const;
export type Permission = keyof typeof PERMISSIONS;
export const PERMISSION_NAMES = Object.keys(PERMISSIONS) as [Permission, ...Permission[]];
export const permission = z.enum(PERMISSION_NAMES, { error: 'There is no such permission; GET /v1/permissions lists them.' });

/** What every role may do. */
const own: Permission[] = ['workspace.read', 'notifications.own', 'tasks.read', 'tasks.write'];
const reading: Permission[] = [...own, 'accounts.read', 'fans.read', 'campaigns.read'];
const marketing: Permission[] = [
  ...reading,
  'messages.read',
  'fans.write',
  'fans.import',
  'fans.export',
  'campaigns.write',
  'campaigns.launch',
  'messages.send',
  'sends.control',
  'revenue.read',
];
const managing: Permission[] = [...marketing, 'accounts.manage', 'members.manage', 'keys.manage', 'settings.manage', 'audit.read', 'operations.read'];

/** The one table of who may do what. A manager differs from an owner in that only owners make and remove owners. */
export const ROLE_PERMISSIONS: Record<Role, readonly Permission[]> = {
  owner: PERMISSION_NAMES,
  manager: managing,
  marketer: marketing,
  chatter: [...own, 'accounts.read', 'fans.read', 'messages.read', 'messages.send', 'fans.write'],
  analyst: [...reading, 'revenue.read'],
};

export function roleAllows(held: Role, wanted: Permission): boolean {
  return ROLE_PERMISSIONS[held].includes(wanted);
}

/** May somebody with role `held` give out, change or take away role `other`? Only what they could do themselves. */
export function mayAssign(held: Role, other: Role): boolean {
  return (
    roleAllows(held, 'members.manage') && (held === 'owner' || other !== 'owner') && ROLE_PERMISSIONS[other].every((one) => roleAllows(held, one))
  );
}
