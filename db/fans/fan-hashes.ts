export interface FanIdentity {
  accountId: string;
  platformFanId: string;
}

/** The keyed hashes of a fan; providers/secrets/fan-hasher makes them. */
export interface FanHashes {
  /** What a new suppression is stored under. */
  hash: (fan: FanIdentity) => Buffer;
  /** All that the fan may be stored under, newest key first. */
  candidates: (fan: FanIdentity) => Buffer[];
}
