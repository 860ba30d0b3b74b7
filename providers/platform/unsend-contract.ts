import type { ContractWorld } from './connector-contract';
import type { PlatformCredentials } from './connector';

const text = { text: 'Sent by mistake', priceCents: 0, mediaIds: [] };
const priced = { text: 'A set for you', priceCents: 1_950, mediaIds: ['4711'] };

/** What every connector owes its callers about taking messages back: where it cannot, to refuse it. Part of the contract suite. */
export function unsendContract(world: () => ContractWorld, hasUnsend: boolean): void {
  const sent = async (account: PlatformCredentials, message: typeof priced = text) => {
    const fan = await world().fan(account);
    const answer = await world().connector.sendMessage({ account, fanPlatformId: fan, message, idempotencyKey: `unsend-${fan}`, timeoutMs: 1_500 });
    return { account, fan, message, id: answer.outcome === 'sent' ? answer.platformMessageId : '' };
  };
  const unsend = ({ account, fan, id }: { account: PlatformCredentials; fan: string; id: string }) =>
    world().connector.unsendMessage({ account, fanPlatformId: fan, platformMessageId: id, timeoutMs: 1_500 });
  const find = ({ account, fan, message }: Awaited<ReturnType<typeof sent>>) =>
    world().connector.findMessage({ account, fanPlatformId: fan, message, sentSinceMs: Date.now() - 5_000, timeoutMs: 1_500 });

  test('what it says of taking back is so', async () => {
    expect((world().connector.capabilities.unsend ?? null) !== null).toBe(hasUnsend);
    if (hasUnsend) return;
    const message = await sent(await world().account());
    expect(await unsend(message)).toMatchObject({ outcome: 'refused', error: { kind: 'invalid' } });
    expect((await find(message)).outcome).toBe('found');
  });
  if (!hasUnsend) return;

  test('a message is taken back once, and then it is gone', async () => {
    const message = await sent(await world().account());
    expect(await unsend(message)).toEqual({ outcome: 'unsent' });
    expect(await find(message)).toEqual({ outcome: 'absent' });
    expect(await unsend(message)).toEqual({ outcome: 'already_gone' });
  });

  test('after its time it is too late, and the message stays', async () => {
    const message = await sent(await world().account({ unsendWindowMs: 0 }));
    expect(await unsend(message)).toMatchObject({ outcome: 'too_late', error: { kind: 'too_late_to_unsend' } });
    expect((await find(message)).outcome).toBe('found');
  });

  test('what the fan has bought stays with the fan', async () => {
    const message = await sent(await world().account(), priced);
    await world().buy(message.account, message.fan, message.id);
    expect(await unsend(message)).toEqual({ outcome: 'unsent' });
    expect((await find(message)).outcome).toBe('found');
  });

  test('sends and unsends share one limit', async () => {
    const message = await sent(await world().account({ limitPerMinute: 1 }));
    expect(await unsend(message)).toMatchObject({ outcome: 'not_done', error: { kind: 'rate_limited' } });
    expect((await find(message)).outcome).toBe('found');
  });

  test.each(['error_after', 'drop_after', 'no_answer_after'] as const)('%s leaves an unsend unknown; repeated, it is gone', async (fault) => {
    const message = await sent(await world().account());
    await world().fault(message.account, fault);
    expect((await unsend(message)).outcome).toBe('unknown');
    expect(await unsend(message)).toEqual({ outcome: 'already_gone' });
  });

  test('a signed-out account takes nothing back', async () => {
    const message = await sent(await world().account());
    await world().state(message.account, 'session_expired');
    expect(await unsend(message)).toMatchObject({ outcome: 'not_done', error: { kind: 'session_expired' } });
  });
}
