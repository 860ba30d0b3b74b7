import type { MassSend } from '../../db/messaging/mass/mass-read-back';
import type { PlatformConnector, PlatformCredentials } from '../../providers/platform/connector';
import type { MassSendKey } from '../../workflows/messaging/contract';
import type { SendDeps } from './send-deps';

/** For one read of what became of a call for many. */
export const MASS_READ_TIMEOUT_MS = 10_000;

export interface PacedDeps extends SendDeps {
  /** Between two reads of fans. */
  pause: (ms: number) => Promise<void>;
}

/** A call for many that is read back, and how to ask its platform. */
export interface MassContext {
  deps: PacedDeps;
  key: MassSendKey;
  mass: MassSend;
  connector: PlatformConnector;
  credentials: PlatformCredentials;
}
