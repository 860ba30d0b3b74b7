const MINUTE_MS = 60_000;
const INSTEAD_MS = 2 * MINUTE_MS;
const OFTEN_MS = 15 * MINUTE_MS;
const SELDOM_MS = 6 * 60 * MINUTE_MS;
/** Webhooks that said nothing for so long may have failed; they may also have had nothing to say. */
export const SILENT_AFTER_MS = 60 * MINUTE_MS;

/**
 * How long until an account's platform is asked again for what no webhook told of: often where webhooks are silent or do not tell of money, else seldom,
 * as even webhooks that come lose some. Where there are none, asking takes their place. @param heardAtMs of the last webhook; null: none came
 */
export function pollIntervalMs({
  heardAtMs,
  nowMs,
  moneyByWebhook,
  webhooks,
}: {
  heardAtMs: number | null;
  nowMs: number;
  moneyByWebhook: boolean;
  webhooks: boolean;
}): number {
  if (!webhooks) return INSTEAD_MS;
  const isHeard = heardAtMs !== null && nowMs - heardAtMs < SILENT_AFTER_MS;
  return isHeard && moneyByWebhook ? SELDOM_MS : OFTEN_MS;
}
