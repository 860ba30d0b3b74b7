import type { Pool } from 'pg';
import type { GatewayClient } from '../../providers/platform/gateway-client';

export interface OperationsDeps {
  /** Sees every workspace: the sender's role. */
  senderPool: Pool;
  /** Secrets are references in the record; this reads one. */
  readSecret: (workspaceId: string, secretId: string) => Promise<string>;
  /** Calls the endpoints of customers, and never into the own network. */
  webhookClient: Pick<GatewayClient, 'call'>;
  /** How long one look after deliveries takes, in milliseconds; about a minute. */
  webhookWindowMs: number;
  log: { warn: (fields: object, message: string) => void };
}
