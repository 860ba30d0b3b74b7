import type { Pool } from 'pg';
import type { MassSendOutcome, SendOutcome } from '../../contracts/messaging/platform';
import type { ReasonCode } from '../../contracts/messaging/reason-codes';
import type { MassSendKey } from '../../workflows/messaging/contract';
import type { SenderKey } from '../../contracts/messaging/sender-key';
import type { PlatformConnector } from '../../providers/platform/connector';

/** The moments at which a crash test may end the process. */
export const CRASH_POINTS = ['picked', 'attempt_written', 'called', 'answered', 'recorded'] as const;
/** `media_uploaded`: the platform has a file, the record does not know it. */
export type CrashPoint = (typeof CRASH_POINTS)[number] | 'media_uploaded';

/** What the platform answered to one call: for one message, or for one to many. */
export interface AnswerSeen {
  call: 'one' | 'many';
  outcome: SendOutcome['outcome'] | MassSendOutcome['outcome'];
  /** That the message got, or most of those of a call for many; `accepted` is read back fan by fan. */
  reason: ReasonCode | 'accepted';
  ms: number;
}

export interface SendDeps {
  /** Pool of the role huntaze_sender. */
  senderPool: Pool;
  /** @throws when the platform is not known: a mistake of set-up. */
  connectorOf: (platform: string) => PlatformConnector;
  /** Secrets are references in the record; this reads one. */
  readSecret: (workspaceId: string, secretId: string) => Promise<string>;
  /** Starts the uploads of files of ours that messages wait for. Never throws: the sweep starts what it misses. */
  wantMedia: (key: SenderKey, mediaIds: readonly string[]) => Promise<void>;
  /** Starts the run that reads a call for many back. Never throws: the sweep starts what it misses. */
  readBack: (key: MassSendKey) => Promise<void>;
  /** Called at each crash point; does nothing outside crash tests. */
  reach: (point: CrashPoint) => void;
  /** Counts an answer. */
  seen: (answer: AnswerSeen) => void;
  log: { warn: (fields: object, message: string) => void };
  /** How long a window takes, in milliseconds; about a minute. */
  windowMs: number;
  /** Calls of one grant that run at the same time. */
  concurrency: number;
  /** Messages of one grant of an account without a limit: about a second of throughput. */
  unlimitedBatch: number;
}
