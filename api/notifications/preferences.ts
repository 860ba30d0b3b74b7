import { kindRule } from '../../contracts/notifications/kinds';
import type { NotificationPreferences, NotificationPreferencesInput } from '../../contracts/notifications/notification';
import { inWorkspace, type Tx } from '../../db/database';
import { readChoices, readLastMail, readMailSettings, writeChoices, writeMailSettings } from '../../db/notifications/preference-rows';
import { allowedKinds, choiceFor } from '../../domain/notifications/recipients';
import type { Ctx } from '../context';

/** What reaches the person who asks, and how. */
export async function readPreferences({ ctx }: { ctx: Ctx }): Promise<NotificationPreferences> {
  return inWorkspace(ctx.db, ctx.workspaceId, (tx) => preferencesOf(tx, ctx));
}

/** Changes what is named and leaves the rest. */
export async function changePreferences({ ctx, input }: { ctx: Ctx; input: NotificationPreferencesInput }): Promise<NotificationPreferences> {
  const person = { workspaceId: ctx.workspaceId, userId: ctx.userId };
  const { kinds = [], language, timeZone } = input;
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    await writeChoices(tx, person, kinds);
    if (language !== undefined || timeZone !== undefined) await writeMailSettings(tx, person, { language, timeZone });
    return preferencesOf(tx, ctx);
  });
}

async function preferencesOf(tx: Tx, { workspaceId, userId, actor }: Ctx): Promise<NotificationPreferences> {
  const person = { workspaceId, userId };
  const chosen = await readChoices(tx, person);
  const lastMail = await readLastMail(tx, person);
  return {
    ...(await readMailSettings(tx, person)),
    kinds: allowedKinds((permission) => actor.permissions.has(permission)).map((kind) => ({
      ...choiceFor(kind, chosen),
      severity: kindRule(kind).severity,
      isDefault: !chosen.some((one) => one.kind === kind),
    })),
    lastMail: lastMail && { at: lastMail.at.toISOString(), status: lastMail.status as 'sent' },
  };
}
