import { roleAllows, type Role } from '../../contracts/accounts/permissions';
import { kindRule, type NotificationKind } from '../../contracts/notifications/kinds';
import { firstOutsideWindow } from '../messaging/quiet-hours';
import { choiceFor, type KindChoice } from './recipients';

/** What is told, as far as it decides who hears of it. */
export interface Told {
  id: string;
  kind: NotificationKind;
  accountId: string | null;
  /** For this person alone; null is for all who may. */
  userId: string | null;
}

export interface MailMember {
  userId: string;
  role: Role;
  /** Null is all of the workspace. */
  accountIds: readonly string[] | null;
  timeZone: string;
  chosen: readonly KindChoice[];
}

export interface MailItem {
  notificationId: string;
  userId: string;
  dueAtMs: number;
}

/** Troubles come in swarms: this long is waited for the rest of one before the first mail about it. */
export const SETTLE_MS = 60_000;
const EIGHT = 8 * 60;

/** May this member hear of it, as their role and its accounts are now? */
export function mayReceive(member: Pick<MailMember, 'userId' | 'role' | 'accountIds'>, told: Omit<Told, 'id'>): boolean {
  if (told.userId !== null && told.userId !== member.userId) return false;
  if (told.accountId !== null && member.accountIds !== null && !member.accountIds.includes(told.accountId)) return false;
  return roleAllows(member.role, kindRule(told.kind).permission);
}

/** Who is to be mailed what, and when, by roles, accounts and choices. */
export function planMails(told: readonly Told[], members: readonly MailMember[], nowMs: number): MailItem[] {
  return told.flatMap((one) =>
    members
      .filter((member) => mayReceive(member, one))
      .flatMap((member) => {
        const { email } = choiceFor(one.kind, member.chosen);
        if (email === 'never') return [];
        return [
          { notificationId: one.id, userId: member.userId, dueAtMs: email === 'at_once' ? nowMs + SETTLE_MS : nextEight(member.timeZone, nowMs) },
        ];
      }),
  );
}

/** The next time at which it is eight in the morning there: the first minute outside of all the others. */
function nextEight(timeZone: string, nowMs: number): number {
  return firstOutsideWindow({ startMinute: EIGHT + 1, endMinute: EIGHT }, timeZone, nowMs);
}
