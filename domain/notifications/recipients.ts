import type { Permission } from '../../contracts/accounts/permissions';
import { kindRule, NOTIFICATION_KIND_NAMES, type MailPace, type NotificationKind } from '../../contracts/notifications/kinds';

/** What a person chose otherwise than the default of a kind. */
export interface KindChoice {
  kind: NotificationKind;
  inApp: boolean;
  email: MailPace;
}

/** Kinds that somebody with these permissions may hear of. */
export function allowedKinds(may: (permission: Permission) => boolean): NotificationKind[] {
  return NOTIFICATION_KIND_NAMES.filter((kind) => may(kindRule(kind).permission));
}

/** The choice that holds for a kind: the person's own, else the default. */
export function choiceFor(kind: NotificationKind, chosen: readonly KindChoice[]): KindChoice {
  return chosen.find((one) => one.kind === kind) ?? { kind, inApp: true, email: kindRule(kind).mail };
}

/** The kinds of a person's list in the app, and which of them ask for something to be done. */
export function shownKinds(
  may: (permission: Permission) => boolean,
  chosen: readonly KindChoice[],
): { kinds: NotificationKind[]; personKinds: NotificationKind[] } {
  const kinds = allowedKinds(may).filter((kind) => choiceFor(kind, chosen).inApp);
  return { kinds, personKinds: kinds.filter((kind) => kindRule(kind).severity === 'person') };
}
