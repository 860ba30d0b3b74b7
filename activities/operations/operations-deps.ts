import type { Pool } from 'pg';

export interface OperationsDeps {
  /** Sees every workspace: the sender's role. */
  senderPool: Pool;
  log: { warn: (fields: object, message: string) => void };
}
