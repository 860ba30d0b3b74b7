import type { PlatformConnector } from './connector';
import { GatewayClient } from './gateway-client';
import { createOnlyFansApiConnector } from './onlyfansapi/onlyfansapi-connector';

export interface Connectors {
  /** @throws when no connector has that name: the record and this build do not fit. */
  of: (platform: string) => PlatformConnector;
  close: () => Promise<void>;
}

/** Every platform this build can speak to, by the name that `platform_accounts.platform` stores. The sandbox speaks the first dialect. */
export function createConnectors(connectionsPerOrigin: number): Connectors {
  const onlyfansapi = createOnlyFansApiConnector({ client: new GatewayClient(connectionsPerOrigin), nowMs: Date.now });
  const byName = new Map<string, PlatformConnector>([
    ['sandbox', onlyfansapi],
    ['onlyfansapi', onlyfansapi],
  ]);
  return {
    of: (platform) => {
      const connector = byName.get(platform);
      if (!connector) throw new Error(`No connector is called ${platform}.`);
      return connector;
    },
    close: () => onlyfansapi.close(),
  };
}
