import type { Audience } from '../../contracts/accounts/audience';
import type { SampleFans } from '../../contracts/campaigns/sample-fans';
import { audienceLanguages, customKeys, sampleFans } from '../../db/campaigns/sample-fans';
import { inWorkspace } from '../../db/database';
import { fanVariables, knownVariables, type FanNames } from '../../domain/messaging/fan-variables';
import type { Ctx } from '../context';
import { requireAccount } from '../fans/require-account';
import { requireMoneyFor } from '../fans/require-money-for';

/** Fans to read a message as, before it is sent to anybody. @throws DomainError not_found, permission.denied when money decides who is shown */
export async function getSampleFans({
  ctx,
  input: { accountId, audience, limit },
}: {
  ctx: Ctx;
  input: { accountId: string; audience: Audience; limit: number };
}): Promise<SampleFans> {
  requireMoneyFor(ctx, { filter: { audience } });
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    await requireAccount(tx, accountId);
    const fans = await sampleFans(tx, accountId, audience, limit);
    return {
      fans: fans.map(({ fanId, displayName, username, platformFanId, language, country, timeZone, custom }) => ({
        fanId,
        name: displayName ?? username ?? platformFanId,
        language,
        country,
        timeZone,
        values: valuesOf({ displayName, username, language, country, custom }),
      })),
      variables: knownVariables(await customKeys(tx, accountId)).map(({ name }) => name),
      languages: await audienceLanguages(tx, accountId, audience),
    };
  });
}

const valuesOf = (fan: FanNames) => Object.fromEntries(Object.entries(fanVariables(fan)).map(([name, value]) => [name, value ?? null]));
