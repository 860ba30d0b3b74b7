import type { Platform } from '../../contracts/accounts/account';
import type { PlatformConnector } from './connector';
import { GatewayClient, type AddressGuard } from './gateway-client';
import { createGatewayConnector } from './gateway-connector';
import type { GatewayDialect } from './gateway-dialect';
import { OFAUTH_DIALECT } from './ofauth/ofauth-dialect';
import { ONLYFANSAPI_DIALECT } from './onlyfansapi/onlyfansapi-dialect';
import { ONLYFANSKIT_DIALECT } from './onlyfanskit/onlyfanskit-dialect';

export interface Connectors {
  /** @throws when no connector has that name: the record and this build do not fit. */
  of: (platform: string) => PlatformConnector;
  close: () => Promise<void>;
}

/** Nobody is in the way of reading it fast. */
const SANDBOX_DIALECT: GatewayDialect = {
  ...ONLYFANSAPI_DIALECT,
  capabilities: { ...ONLYFANSAPI_DIALECT.capabilities, history: { fans: true, transactions: true, readsPerMinute: 6_000 } },
};

/** The gateways by the name that `platform_accounts.platform` stores. The sandbox of an installation speaks the first dialect. */
export const DIALECTS: Record<Platform, GatewayDialect> = {
  sandbox: SANDBOX_DIALECT,
  onlyfansapi: ONLYFANSAPI_DIALECT,
  ofauth: OFAUTH_DIALECT,
  onlyfanskit: ONLYFANSKIT_DIALECT,
};

/** Every platform this build can speak to, over one pool of connections. */
export function createConnectors(connectionsPerOrigin: number, guard: AddressGuard): Connectors {
  const client = new GatewayClient(connectionsPerOrigin, guard);
  const connectorOf = ([name, dialect]: [string, GatewayDialect]) => [name, createGatewayConnector(dialect, { client, nowMs: Date.now })] as const;
  const byName = new Map<string, PlatformConnector>(Object.entries(DIALECTS).map(connectorOf));
  return {
    of: (platform) => {
      const connector = byName.get(platform);
      if (!connector) throw new Error(`No connector is called ${platform}.`);
      return connector;
    },
    close: () => client.close(),
  };
}
