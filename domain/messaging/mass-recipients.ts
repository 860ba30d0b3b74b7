import type { PlatformCapabilities } from '../../contracts/messaging/platform';

/** Fans that one call of the platform reaches; null where it has no such call. Records of an earlier version may say `true`, which tells nothing. */
export function massRecipients(capabilities: Pick<PlatformCapabilities, 'massMessage'> | null): number | null {
  const most = capabilities?.massMessage?.maxRecipients;
  return typeof most === 'number' && most > 0 ? most : null;
}
