import type { PlatformConnector } from './connector';
import { GatewayClient, type AddressGuard } from './gateway-client';
import { createOnlyFansApiConnector } from './onlyfansapi/onlyfansapi-connector';

export interface Connectors {
  /** @throws when no connector has that name: the record and this build do not fit. */
  of: (platform: string) => PlatformConnector;
  close: () => Promise<void>;
}

/** Every platform this build can speak to, by the name that `platform_accounts.platform` stores. The sandbox speaks the first dialect. */
export function createConnectors(connectionsPerOrigin: number, guard: AddressGuard): Connectors {
  const onlyfansapi = createOnlyFansApiConnector({ client: new GatewayClient(connectionsPerOrigin, guard), nowMs: Date.now });
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
