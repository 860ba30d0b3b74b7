import type { LiveAccount } from './account-book';
import { behave } from './behaviour';
import type { MessageBody } from './message-body';
import type { SandboxContext } from './sandbox-context';

/** Writes down, with the message itself, what this fan will do with it and when; runs inside a group commit. */
export function scheduleBehaviour(
  context: SandboxContext,
  account: LiveAccount,
  fan: string,
  messageId: number,
  message: MessageBody,
  atMs: number,
): void {
  const { store } = context;
  const seed = store.get('select seed from fans where account = ? and id = ?', account.id, fan)?.seed;
  const outcome = behave({
    seed: typeof seed === 'string' ? seed : account.config.seed,
    fanId: fan,
    message: { text: message.text, priceCents: message.priceCents, mediaIds: message.media },
    rates: account.config.rates,
    effects: account.config.effects,
  });
  const add = (kind: string, afterMs: number | null, detail: Record<string, unknown>) => {
    if (afterMs === null) return;
    store.run(
      'insert into due (at_ms, account, fan, kind, detail) values (?, ?, ?, ?, ?)',
      Math.ceil(atMs + afterMs / account.config.timeScale),
      account.id,
      fan,
      kind,
      JSON.stringify(detail),
    );
  };
  add('read', outcome.readAfterMs, { message: messageId });
  add('reply', outcome.replyAfterMs, { text: outcome.replyText });
  add('buy', outcome.buyAfterMs, { message: messageId });
  add('tip', outcome.tipAfterMs, { cents: outcome.tipCents });
}
