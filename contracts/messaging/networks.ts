import type { Platform } from '../accounts/platforms';

/** The networks that fans are on. A gateway is the way to one of them; inbox pages are by network. */
export const NETWORKS = ['onlyfans'] as const;
export type Network = (typeof NETWORKS)[number];

/** The network behind each gateway; the sandbox plays one of OnlyFans. */
export const NETWORK_OF: Record<Platform, Network> = {
  sandbox: 'onlyfans',
  onlyfansapi: 'onlyfans',
  ofauth: 'onlyfans',
  onlyfanskit: 'onlyfans',
};

/** The gateways that lead to a network. */
export function platformsOf(network: Network): Platform[] {
  return (Object.keys(NETWORK_OF) as Platform[]).filter((platform) => NETWORK_OF[platform] === network);
}
